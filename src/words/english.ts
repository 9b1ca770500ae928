import type { ChartPhrases } from './chart-summary.js';
import { plural } from './plural.js';

import { fillTables, firstEnglish } from './english-start.js';

/** English, but for what a first question needs. */
const otherEnglish = {
  /** Between things that are read aloud one after the other. */
  pause: ', ',

  tryAgain: 'Try again',

  sending: 'Sending…',
  sent: 'Sent',
  notSaved: 'Could not be saved',

  newCard: 'New card',
  cardUpdated: 'Updated.',
  /** The agent has closed it. */
  cardClosed: 'Card closed',
  /** The user has closed it, and knows. */
  closed: 'Closed',
  skipped: 'Skipped',
  answeredElsewhere: 'Answered in another tab',
  /** What an update has changed; `names` is a list such as "Red, Green". */
  added: (names: string) => `Added: ${names}`,
  removed: (names: string) => `Removed: ${names}`,
  changed: (names: string) => `Changed: ${names}`,
  /** What kind of card it is, and its heading. */
  introduction: (kind: string, heading: string) => `${kind}: ${heading}`,
  /** At the end of what is read aloud. */
  fullStop: '.',

  question: {
    kind: 'Question',
    /** Said when it is shown; `count` is 2 or more. */
    hint: (_count: number, counted: string, several: boolean) =>
      several ? `${counted} options, pick one or more` : `${counted} options, pick one`,
    other: 'Other',
    otherText: 'Your answer',
    detail: (option: string) => `Details for ${option}`,
    missingText: 'Type your answer first.',
    right: 'Right answer',
    wrong: 'Not right',
    /** Said once a quiz is sent; `answers` are the labels of the right options. */
    verdict: (isRight: boolean, answers: string) =>
      isRight ? 'That is right.' : `Not right. Right answer: ${answers}`,
  },

  input: {
    kind: 'Input',
    optional: 'Optional',
    /** Said when it is shown. */
    hint: (required: boolean): string =>
      required ? 'A field to fill in, required' : 'A field to fill in, optional',
    problems: {
      missing: 'Type an answer first.',
      tooLong: 'This is too long. Make it shorter.',
      email: 'Check the email address. It should look like name@example.com.',
      number: 'Type a number, such as 42.',
      tel: 'Check the phone number. It should have at least three digits.',
    },
  },

  calendar: {
    kind: 'Calendar',
    close: 'Dismiss calendar',
    /** The heading where the agent gives none. */
    titles: {
      date_picker: 'Pick a date',
      slot_picker: 'Pick a time',
      date_time: 'Pick a date and time',
      range: 'Pick your dates',
    },
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    presets: 'Suggested dates',
    /** Added to the name of a day, read aloud only. */
    times: (count: number, counted: string) =>
      plural('en', count, { one: `${counted} time`, other: `${counted} times` }),
    spanStart: 'first day',
    spanEnd: 'last day',
    timesIn: (zone: string) => `Times in ${zone}`,
    timesInYours: (zone: string) => `Times in your time zone, ${zone}`,
    /** What to pick next. */
    next: {
      date: 'No date picked yet',
      day: 'Pick a day to see its times',
      slot: 'No time picked yet',
      range: 'Pick the first day',
      /** `day` is the first one, that has been picked. */
      rangeEnd: (day: string) => `From ${day}. Pick the last day`,
    },
    /** Said when an update has brought other times, or other days, to pick from. */
    newTimes: 'New times to pick from',
    newDays: 'New days to pick from',
    pickedSlots: (count: number, counted: string) =>
      plural('en', count, { one: `${counted} slot picked`, other: `${counted} slots picked` }),
    missing: {
      date: 'Pick a date first.',
      slot: 'Pick a time first.',
      range: 'Pick the first and the last day.',
      rangeEnd: 'Pick the last day, too.',
    },
  },

  text: {
    kind: 'Text',
    close: 'Dismiss text',
    /** Said when an update has added to it, or has replaced it. */
    more: 'More text',
    other: 'New text',
    newTab: '(opens in a new tab)',
    code: 'Code',
    table: 'Table',
    done: 'Done',
    notDone: 'Not done',
  },

  chart: {
    close: 'Dismiss chart',
    types: { bar: 'Bar chart', line: 'Line chart', pie: 'Pie chart' },
    /** The sentences for what there is to say about it. */
    summary: {
      named: (name, detail) => `${name} (${detail})`,
      one: (value) => `One value: ${value}.`,
      parts: (_, counted, largest, smallest) =>
        `Largest of ${counted} parts: ${largest}; smallest: ${smallest}.`,
      level: (count, counted, value) =>
        count === 2 ? `Both values are ${value}.` : `All ${counted} values are ${value}.`,
      values: (_, counted, highest, lowest) => `Highest of ${counted} values: ${highest}; lowest: ${lowest}.`,
      change: {
        up: (from, to) => `Up from ${from} to ${to}`,
        down: (from, to) => `Down from ${from} to ${to}`,
        level: (value) => `${value} at both ends`,
      },
      changeOnly: (change) => `${change}.`,
      changeWithin: (change, highest, lowest) => `${change}; highest: ${highest}, lowest: ${lowest}.`,
    } satisfies ChartPhrases,
    /** Said when it is shown. */
    hint: (count: number, counted: string) =>
      plural('en', count, {
        one: `${counted} value, also as a table`,
        other: `${counted} values, also as a table`,
      }),
    keys: 'Use the arrow keys to read the values.',
    position: (number: string, count: string) => `${number} of ${count}`,
    /** A button that shows and hides it; whether it is shown is said beside the name. */
    table: 'Data table',
    label: 'Label',
    value: 'Value',
    share: 'Share',
    notDrawn: 'The chart could not be drawn. These are its values.',
  },

  alert: {
    close: 'Dismiss alert',
    severity: { info: 'Info', success: 'Success', warning: 'Warning', error: 'Error' },
    closesIn: (_seconds: number, counted: string) => `Closes in ${counted} s`,
    waits: 'Stays open for now',
  },

  scheduling: {
    kind: 'Scheduling',
    close: 'Dismiss scheduling',
    pickTime: 'Pick a time',
    loading: 'The booking page is loading…',
    slow: 'The booking page is slow to load.',
    silent: 'No booking page here? It opens in a new tab too.',
    openInTab: 'Open in a new tab',
    booked: 'Booked',
    /** The booking stands; only what tells the agent of it has failed. */
    notTold: 'The assistant could not be told',
    notConfigured: 'Scheduling not configured',
    notConfiguredBody: 'There is no booking page to show here. You can go on with the conversation.',
  },

  notice: {
    close: 'Dismiss notice',
    invalidTitle: 'This card cannot be shown',
    invalidBody: 'What was sent for it is incomplete or too long. You can go on with the conversation.',
    unsupportedTitle: 'This kind of card is not supported here',
    unsupportedBody: 'You can go on with the conversation.',
    failedTitle: 'This card did not load',
    failedBody: 'Check the connection, or go on with the conversation.',
    loading: 'Loading…',
  },

  /**
   * What the agent is told of an answer, as if the user had said it. `about` is the heading of the card in
   * quotes, or empty. No marks of direction here: a machine reads it.
   */
  replies: {
    submit: (about: string, answer: string) => (about ? `My answer to ${about}: ${answer}.` : `${answer}.`),
    sent: (about: string) => `I have answered ${about || 'the card'}.`,
    skip: (about: string) => `I would rather not answer ${about || 'this'}.`,
    dismiss: (about: string) => `I have closed ${about || 'the card'}.`,
    booked: (about: string) => (about ? `I have booked a time for ${about}.` : 'I have booked a time.'),
    quote: (text: string) => `“${text}”`,
    range: (start: string, end: string) => `${start} to ${end}`,
  },
};

/** The table of our own words. */
export type Words = typeof firstEnglish & typeof otherEnglish;

/**
 * Every word of our own that a user can see or hear, in one table. Text that comes from the agent is not
 * here. Another language is another object of the same shape.
 *
 * Functions are given numbers twice where a plural hangs on them: to choose the words by, and as they are
 * written. Text of the agent that goes into a sentence is isolated before, where directions could mix.
 */
export const english: Words = Object.assign(firstEnglish, {
  ...otherEnglish,
  question: { ...firstEnglish.question, ...otherEnglish.question },
});

fillTables((words) => filled(words, english));

/** The same table where it lacks nothing; else a copy with what it lacks. */
function filled<Table extends object>(own: Table, whole: Table): Table {
  let copy: Table | null = null;
  for (const key of Object.keys(whole) as (keyof Table)[]) {
    const [given, known] = [own[key], whole[key]];
    const isTable = typeof given === 'object' && typeof known === 'object' && given && known;
    const said = isTable ? filled(given, known) : (given ?? known);
    if (said !== given) (copy ??= { ...own })[key] = said;
  }
  return copy ?? own;
}
