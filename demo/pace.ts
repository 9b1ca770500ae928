import type { Step } from './story.js';

/** How fast the host talks and the script goes on, in milliseconds. */
export const BEFORE_SPEECH = 350;
export const PER_CHARACTER = 48;
export const TURN = 700;

/** How far into the host's words the card comes. */
export const CARD_AT = 0.45;

/** An answered card stays a moment as sent: as long as the rail holds it. */
export const holdOf = ({ name }: Step): number => (name === 'quiz' ? 2300 : 1500);
