import type { Card } from './card.js';
import { generationOf } from './generation.js';
import type { InteractionRequest } from './interaction.js';
import type { Problem } from './problem.js';
import type { RailState } from './rail-state.js';

/** The next state, and what should be done about it. Nothing changed means the same state object. */
export interface Transition {
  readonly state: RailState;
  readonly interactions: readonly InteractionRequest[];
  readonly problems: readonly Problem[];
  /** Send the answer of the card on screen again. */
  readonly retry?: true;
  /** The answer has arrived: send a `held` event after so many milliseconds. */
  readonly hold?: number;
}

/** To this state, and nothing else is to be done. */
export const to = (state: RailState): Transition => ({ state, interactions: [], problems: [] });

export function isOpen(state: RailState, serial: number): boolean {
  return state.card !== null && state.serial === serial && state.ended === null;
}

/** A card of its own is on screen, and can be answered. */
export function opened(state: RailState, card: Card, past: Pick<RailState, 'newest' | 'gone'>): RailState {
  const generation = generationOf(past.gone, card);
  const serial = state.serial + 1;
  return { card, phase: 'open', written: false, ended: null, draft: undefined, serial, generation, ...past };
}
