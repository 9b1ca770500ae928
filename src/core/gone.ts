import { keyOf } from './generation.js';
import type { RailState } from './rail-state.js';

/** How many cards that have gone are remembered. */
export const MAX_GONE = 50;

/** The cards that have gone once the one on screen goes too. */
export function goneAfter({ card, gone }: Pick<RailState, 'card' | 'gone'>): readonly string[] {
  return card ? [...gone, keyOf(card)].slice(-MAX_GONE) : gone;
}
