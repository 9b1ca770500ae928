import type { Words } from './english.js';

/** English, as far as a first question needs it. */
export const firstEnglish = {
  /** The accessible name of the rail. */
  rail: 'Cards from the assistant',
  /** Between things that are read aloud one after the other. */
  pause: ', ',

  /** The handle of the sheet that a card is on an upright phone. */
  sheet: {
    lower: 'Lower the card',
    raise: 'Raise the card',
  },

  send: 'Send',
  skip: 'Skip',
  tryAgain: 'Try again',

  sending: 'Sending…',
  willTryAgain: 'Not sent yet – will try again',
  sent: 'Sent',
  notSaved: 'Could not be saved',

  question: {
    kind: 'Question',
    close: 'Dismiss question',
    pickOne: 'Pick one',
    pickSeveral: 'Pick one or more',
    /** Said when it is shown; `count` is 2 or more. */
    hint: (_count: number, counted: string, several: boolean) =>
      several ? `${counted} options, pick one or more` : `${counted} options, pick one`,
    other: 'Other',
    otherText: 'Your answer',
    detail: (option: string) => `Details for ${option}`,
    missing: 'Pick an answer first.',
    missingText: 'Type your answer first.',
    right: 'Right answer',
    wrong: 'Not right',
    /** Said once a quiz is sent; `answers` are the labels of the right options. */
    verdict: (isRight: boolean, answers: string) =>
      isRight ? 'That is right.' : `Not right. Right answer: ${answers}`,
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
