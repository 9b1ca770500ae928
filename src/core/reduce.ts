import type { RailState } from './rail-state.js';
import { reduceFirst, type RailEvent } from './reduce-first.js';
import * as later from './reduce-later.js';
import type { Transition } from './transition.js';

/** The whole replacement policy (contract, section 2): every rule is a line; nothing here waits or fails. */
export function reduce(state: RailState, event: RailEvent): Transition {
  return reduceFirst(state, event, () => later);
}

export type { Transition } from './transition.js';
