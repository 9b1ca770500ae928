import { isRightToLeft } from './writing-direction.js';

const RIGHT_TO_LEFT_TEXT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
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
