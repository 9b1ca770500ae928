import type { AgentEvent } from './agent-event.js';
import type { CardTypes } from './card.js';
import { readFirst } from './read-first.js';
import * as later from './read-later.js';

/**
 * Reads anything that a page may receive. Null is for what is not ours; what is ours and wrong becomes a
 * problem, or a card that carries one.
 *
 * @param types - The kinds of card to know.
 */
export function readMessage(message: unknown, types: CardTypes): AgentEvent | null {
  return readFirst(message, types, () => later);
}
