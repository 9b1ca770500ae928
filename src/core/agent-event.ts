import type { JsonObject } from '../lib/json.js';
import type { Card } from './card.js';
import type { Problem } from './problem.js';
import type { Slot } from './slot.js';

/** What an agent wants of the rail, read and checked. */
export type AgentEvent = ShowEvent | UpdateEvent | ClearEvent | ProblemEvent;

export interface ShowEvent {
  readonly kind: 'show';
  readonly card: Card;
  readonly warnings: readonly Problem[];
}

export interface UpdateEvent {
  readonly kind: 'update';
  readonly conversationId: string;
  /** The card to change; not the id of the update call itself. */
  readonly toolCallId: string;
  /** Top-level arguments to replace, without the keys that steer the rail. */
  readonly updates: JsonObject;
  readonly askedSlot: Slot | null;
  readonly seq: number | null;
}

export interface ClearEvent {
  readonly kind: 'clear';
  readonly conversationId: string;
  /** Without it, whatever the conversation shows. */
  readonly toolCallId: string | null;
  readonly reason: string | null;
  readonly seq: number | null;
}

/** A message that is ours and wrong: told to the page, nothing changes on screen. */
export interface ProblemEvent {
  readonly kind: 'problem';
  readonly problem: Problem;
}
