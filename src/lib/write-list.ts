/** Things in a row, as a locale puts them into a sentence: `Red, Green and Blue`. */
export function writeList(parts: readonly string[], locale: string): string {
  try {
    return new Intl.ListFormat(locale).format(parts);
  } catch {
    // A locale from outside may be none at all.
    return new Intl.ListFormat('en').format(parts);
  }
}
