import type { Interaction } from '../src/index.js';
import type { Step } from './story.js';

/** How fast the host talks and the script goes on, in milliseconds. */
const BEFORE_SPEECH = 350;
const PER_CHARACTER = 48;
const TURN = 700;

/** How far into the host's words the card comes. */
const CARD_AT = 0.45;

/** When the host begins to speak, when the card comes, and when all is said. */
export interface Times {
  readonly begin: number;
  readonly send: number;
  readonly end: number;
}

export function timesOfSpeech(words: string): Times {
  const talk = words.length * PER_CHARACTER;
  return { begin: BEFORE_SPEECH, send: BEFORE_SPEECH + talk * CARD_AT, end: BEFORE_SPEECH + talk };
}

/** Of what is said while the user thinks. */
export function timesOf({ after, say }: NonNullable<Step['meanwhile']>): Times {
  const begin = after * 1000;
  return { begin, send: begin + 600, end: begin + say.length * PER_CHARACTER };
}

/** How long a card that asks nothing may be looked at. */
export const stayOf = ({ stay = 0 }: Step): number => stay * 1000 + TURN;

/** An answered card stays a moment as sent: as long as the rail holds it. */
export function holdOf({ name }: Step, { type }: Interaction): number {
  if (type !== 'submit') return TURN;
  return name === 'quiz' ? 2300 : 1500;
}
