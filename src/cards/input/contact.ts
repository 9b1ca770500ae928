/** The longest address that mail can be sent to (RFC 5321). */
const MAX_EMAIL = 254;

/** Fewer digits are nobody's telephone: the shortest service numbers have three. */
const MIN_PHONE_DIGITS = 3;

/**
 * Whether a text can be an email address. It catches slips (no @, no domain ending, a comma for a dot) and
 * is lenient beyond: only a letter sent there proves an address.
 */
export function isEmailAddress(text: string): boolean {
  if (text.length > MAX_EMAIL || /[\s,;:<>()[\]\\"]/.test(text)) return false;
  const [local, domain, ...more] = text.split('@');
  if (!local || !domain || more.length > 0) return false;
  const labels = domain.split('.');
  return areDotted(local.split('.')) && labels.length > 1 && areDotted(labels) && labels.every(isLabel);
}

/** Nothing empty before, between or after the dots. */
const areDotted = (parts: readonly string[]): boolean => parts.every((part) => part !== '');

const isLabel = (label: string): boolean => !label.startsWith('-') && !label.endsWith('-');

/**
 * Whether a text can be a telephone number, in any country's way of writing one, with or without an
 * extension. Digits of every script count.
 */
export function isPhoneNumber(text: string): boolean {
  const number = text.replace(/ext\.?|x|#/i, ' ');
  if (!/^[\p{Nd}\s\p{Pd}+()./]+$/u.test(number)) return false;
  return (number.match(/\p{Nd}/gu) ?? []).length >= MIN_PHONE_DIGITS;
}
