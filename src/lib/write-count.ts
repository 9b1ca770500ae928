const MAX_KEPT = 16;
const formats = new Map<string, Intl.NumberFormat>();

/** A count in the digits of a locale; a locale that is none counts as English. */
export function writeCount(count: number, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    if (formats.size >= MAX_KEPT) formats.clear();
    formats.set(locale, (format = makeFormat(locale)));
  }
  return format.format(count);
}

function makeFormat(locale: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale);
  } catch {
    return new Intl.NumberFormat('en');
  }
}
