/**
 * Reads a number as people write it: with a comma or a point for the decimals, with or without grouping, in
 * the digits of their script. Null where it is none, or where a JavaScript number would not hold it.
 *
 * "1,234" and "1.234" mean different numbers in different places, so there the locale decides. Everything
 * else is clear by itself: the last of two different marks is the decimal one, a mark that stands twice
 * groups, and "12,50" is twelve and a half everywhere.
 */
export function readNumber(text: string, locale: string): number | null {
  const [, sign, digits = ''] = /^([+-]?)([\d.,']+)$/.exec(inAscii(text)) ?? [];
  const decimal = decimalMark(digits, locale);
  const [whole = '', fraction = ''] = decimal ? digits.split(decimal) : [digits];
  if (!/\d/.test(digits) || !isWhole(whole) || !/^\d*$/.test(fraction)) return null;
  const number = Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`);
  if (number > Number.MAX_SAFE_INTEGER) return null;
  return sign === '-' && number !== 0 ? -number : number;
}

/** The mark before the decimals, or null where the number has none. */
function decimalMark(digits: string, locale: string): string | null {
  const marks: readonly string[] = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (!last || marks.indexOf(last) < marks.length - 1) return null;
  const couldGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  return couldGroup && last === groupMark(locale) ? null : last;
}

/** Digits alone, or groups that end in one of three: "1,234,567", and "12,34,567" as in India. */
function isWhole(whole: string): boolean {
  const mark = /\D/.exec(whole)?.[0];
  if (!mark) return true;
  const [first = '', ...groups] = whole.split(mark);
  return (
    /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{2,3}$/.test(group)) && groups.at(-1)?.length === 3
  );
}

/** What the locale puts between thousands. */
function groupMark(locale: string): string {
  try {
    const parts = new Intl.NumberFormat(locale).formatToParts(1234567);
    return inAscii(parts.find(({ type }) => type === 'group')?.value ?? '');
  } catch {
    // A language tag from outside may be none at all.
    return ',';
  }
}

/** Zero in the scripts whose digits people type: Arabic, Persian, Devanagari, Bengali, full-width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10] as const;

/** Writes digits and marks of other scripts as ASCII; spaces between digits only group, so they go. */
function inAscii(text: string): string {
  return text
    .trim()
    .replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\uFF10-\uFF19]/g, asciiDigit)
    .replace(/[\u2212\uFE63\uFF0D]/g, '-')
    .replace(/[\u066B\uFF0E]/g, '.')
    .replace(/\uFF0C/g, ',')
    .replace(/[\u066C\u2019]/g, "'")
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1')
    .replace(/^([+-])\s/, '$1');
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
}
