import type { AgentEvent } from './agent-event.js';
import type { Errands, ErrandsHost } from './errands.js';
import type { CardTypes } from './card.js';
import type { RailState } from './rail-state.js';
import { readFirst } from './read-first.js';
import type * as reading from './read-later.js';
import { reduceFirst, type RailEvent } from './reduce-first.js';
import type * as reducing from './reduce-later.js';
import type { Transition } from './transition.js';

/** The halves that a page can do without until its first card is on screen. */
export type ReadLater = typeof reading;
export type ReduceLater = typeof reducing;

/** How messages are read, and what they and the user change. */
export interface Policy {
  /** @throws NotYet - Where code that this needs is still to be loaded. */
  read(message: unknown, types: CardTypes): AgentEvent | null;
  /** @throws NotYet - Where code that this needs is still to be loaded. */
  reduce(state: RailState, event: RailEvent): Transition;
  /** Does what transitions ask for. */
  errands(host: ErrandsHost): Errands;
}

/** @param later - Gives the other half, or throws what the caller is to hear. */
export function policyWith(later: () => ReadLater & ReduceLater & { Errands: typeof Errands }): Policy {
  return {
    read: (message, types) => readFirst(message, types, later),
    reduce: (state, event) => reduceFirst(state, event, later),
    errands: (host) => new (later().Errands)(host),
  };
}
