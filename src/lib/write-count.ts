import { remember } from './remember.js';

const formats = new Map<string, Intl.NumberFormat>();

/** Of the languages with words of ours, those that everywhere write a count up to 999 as computers do. */
const PLAIN = /^(?:de|en|es|fr|ja|pt)(?:-[A-Z]{2})?$/;

/** A count in the digits of a locale; a locale that is none counts as English. */
export function writeCount(count: number, locale: string): string {
  // The first format of a page takes a browser some milliseconds, in which it reads its data.
  if (count < 1000 && PLAIN.test(locale)) return String(count);
  return remember(formats, locale, () => makeFormat(locale), 16).format(count);
}

function makeFormat(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale);
  } catch {
    return new Intl.NumberFormat('en');
  }
}
