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
