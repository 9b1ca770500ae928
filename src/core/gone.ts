import type { Card } from './card.js';
import type { RailState } from './rail-state.js';

/** How many cards that have gone are remembered. */
export const MAX_GONE = 50;

/** The cards that have gone once the one on screen goes too. */
export function goneAfter({ card, gone }: Pick<RailState, 'card' | 'gone'>): readonly string[] {
  return card ? [...gone, keyOf(card)].slice(-MAX_GONE) : gone;
}

/** The agent's own count where there is one; else how often a card of this id has gone before. */
export function generationOf(gone: readonly string[], card: Card): string {
  if (card.seq !== null) return `seq-${card.seq}`;
  return `nth-${gone.filter((key) => key === keyOf(card)).length}`;
}

const keyOf = (card: Card): string => JSON.stringify([card.conversationId, card.toolCallId]);
