/**
 * Every word of our own that a user can see or hear, in one table. Text that comes from the agent is not
 * here. Another language is another object of the same shape.
 */
export const english = {
  /** The accessible name of the rail. */
  rail: 'Cards from the assistant',

  send: 'Send',
  skip: 'Skip',
  tryAgain: 'Try again',
  optional: 'optional',

  sending: 'Sending…',
  willTryAgain: 'Not sent yet – will try again',
  sent: 'Sent',
  notSaved: 'Could not be saved',

  question: {
    kind: 'Question',
    close: 'Dismiss question',
    pickOne: 'Pick one',
    pickSeveral: 'Pick one or more',
    other: 'Other',
    otherText: 'Your answer',
    detail: (option: string) => `Details for ${option}`,
    missing: 'Pick an answer first.',
    missingText: 'Type your answer first.',
    right: 'Right answer',
    wrong: 'Not right',
  },

  input: {
    kind: 'Input',
  },

  calendar: {
    kind: 'Calendar',
    close: 'Dismiss calendar',
  },

  text: {
    kind: 'Text',
    close: 'Dismiss text',
  },

  chart: {
    kind: 'Chart',
    close: 'Dismiss chart',
  },

  alert: {
    kind: 'Alert',
    close: 'Dismiss alert',
  },

  scheduling: {
    kind: 'Scheduling',
    close: 'Dismiss scheduling',
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
};

/** The table of our own words. */
export type Words = typeof english;
