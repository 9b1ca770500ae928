const RIGHT_TO_LEFT_TEXT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const RIGHT_TO_LEFT_SCRIPT = /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;
/** Languages of ours whose tags need no look at a table, unless they name a script. */
const LEFT_TO_RIGHT = /^(de|en|es|fr|hi|ja|pt|zh)(-[a-z]{2})?$/i;

/** The last answer: a page speaks one language, and is asked with every card. */
let last = { locale: 'en', isRightToLeft: false };

/** Whether a locale is written from right to left. */
export function isRightToLeft(locale: string): boolean {
  if (locale !== last.locale) {
    const isRightToLeft = !LEFT_TO_RIGHT.test(locale) && RIGHT_TO_LEFT_SCRIPT.test(scriptOf(locale));
    last = { locale, isRightToLeft };
  }
  return last.isRightToLeft;
}

function scriptOf(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().script ?? '';
  } catch {
    return '';
  }
}

/** The direction of a text as `dir="auto"` finds it, or undefined where it has no letters. */
export function directionOf(text: string): 'ltr' | 'rtl' | undefined {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return RIGHT_TO_LEFT_TEXT.test(letter) ? 'rtl' : 'ltr';
}

/**
 * Somebody else's text as it can stand in a sentence of ours: isolated where one of the two runs from right
 * to left. Elsewhere there is nothing to turn around, and marks would only be in the way of a search.
 */
export function embed(text: string, locale: string): string {
  return RIGHT_TO_LEFT_TEXT.test(text) || isRightToLeft(locale) ? isolate(text) : text;
}

/** Lets a text run in its own direction, as `dir="auto"` does: a first strong isolate. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
