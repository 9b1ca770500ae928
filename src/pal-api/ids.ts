/** A new id in the form that the API's ids have: a letter, then random hexadecimal digits. */
export function newId(letter: string, digits: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(Math.ceil(digits / 2)));
  return (
    letter +
    Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .slice(0, digits)
  );
}

export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a database can hold a text as it is: no NUL, no half of a surrogate pair. */
export const isStorable = (text: string): boolean => !/\0|\p{Cs}/u.test(text);
