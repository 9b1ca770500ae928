import type { Card } from './card.js';
import type { NewestMessage } from './rail-state.js';

/** The newest message of each conversation, once a first one has come. */
export function newestOf({ conversationId, toolCallId, seq }: Card): ReadonlyMap<string, NewestMessage> {
  return seq === null ? new Map() : new Map([[conversationId, { seq, toolCallId }]]);
}
