import type { Card } from './card.js';

/** The agent's own count where there is one; else how often a card of this id has gone before. */
export function generationOf(gone: readonly string[], card: Card): string {
  if (card.seq !== null) return `seq-${card.seq}`;
  return `nth-${gone.filter((key) => key === keyOf(card)).length}`;
}

/** A card that has gone, as it is remembered. */
export const keyOf = (card: Card): string => JSON.stringify([card.conversationId, card.toolCallId]);
