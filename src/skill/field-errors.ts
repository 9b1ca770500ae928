/**
 * What is wrong with a configuration, field by field: messages, or errors further inside. A map and not
 * an object, because the keys are the sender's own words (`__proto__` is one of them).
 */
export type FieldErrors = readonly string[] | FieldErrorMap;
export type FieldErrorMap = ReadonlyMap<string | number, FieldErrors>;

/** Puts errors one level deeper, under a key. */
export const under = (key: string | number, errors: FieldErrors): FieldErrorMap => new Map([[key, errors]]);

/** Writes errors the way the API does: as a Python dict, `{'document_ids': ['Missing data …']}`. */
export function writeFieldErrors(errors: FieldErrors): string {
  if (!(errors instanceof Map)) return `[${(errors as readonly string[]).map(quote).join(', ')}]`;
  const entries = [...(errors as FieldErrorMap)].map(
    ([key, inner]) => `${typeof key === 'number' ? key : quote(key)}: ${writeFieldErrors(inner)}`,
  );
  return `{${entries.join(', ')}}`;
}

/** A string as Python's `repr` writes it: single quotes, unless it holds those and no double ones. */
function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = Array.from(text, (character) => escapeCharacter(character, mark)).join('');
  return mark + escaped + mark;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function escapeCharacter(character: string, mark: string): string {
  if (character === mark) return `\\${mark}`;
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return short;
  if (character === ' ' || !/[\p{C}\p{Z}]/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${hex(code, 2)}`;
  return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

const hex = (code: number, width: number) => code.toString(16).padStart(width, '0');
