import type { Words } from './english.js';

/** English, as far as a first question needs it. */
export const firstEnglish = {
  /** The accessible name of the rail. */
  rail: 'Cards from the assistant',

  /** The handle of the sheet that a card is on an upright phone. */
  sheet: {
    lower: 'Lower the card',
    raise: 'Raise the card',
  },

  send: 'Send',
  skip: 'Skip',
  willTryAgain: 'Not sent yet – will try again',

  question: {
    close: 'Dismiss question',
    pickOne: 'Pick one',
    pickSeveral: 'Pick one or more',
    missing: 'Pick an answer first.',
  },
};

/**
 * The words of a rail that nobody has given others. They are whole as soon as {@link english} is there, which
 * comes with the extras, and so before any card but a question.
 */
export const startWords = firstEnglish as Words;

type Fill = (words: Words) => Words;

let fill: Fill | null = null;
const early: Words[] = [];

/**
 * What a table lacks that was made of English before all of it was there, by the page or by another copy of this
 * code, is English: at once, or as soon as that is whole.
 */
export function withEnglish(words: Words): Words {
  if (words === startWords) return words;
  if (fill) return fill(words);
  const copy = { ...words };
  early.push(copy);
  return copy;
}

/** English is whole. */
export function fillTables(how: Fill): void {
  fill = how;
  for (const words of early.splice(0)) Object.assign(words, how(words));
}
