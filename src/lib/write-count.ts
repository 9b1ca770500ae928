import { remember } from './remember.js';

const formats = new Map<string, Intl.NumberFormat>();

/** A count in the digits of a locale; a locale that is none counts as English. */
export function writeCount(count: number, locale: string): string {
  return remember(formats, locale, () => makeFormat(locale), 16).format(count);
}

function makeFormat(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale);
  } catch {
    return new Intl.NumberFormat('en');
  }
}
