import type { DeliveryStatus } from '../core/rail-state.js';
import type { InteractionType } from '../core/interaction.js';
import type { OutboxRecord, RecordState } from './record.js';

/** An interaction has come to another point of its way. */
export interface DeliveryNews {
  readonly conversationId: string;
  readonly interactionId: string;
  readonly toolCallId: string;
  readonly generation: string;
  readonly type: InteractionType;
  readonly state: RecordState;
  readonly attempts: number;
  /** Why it failed, or was not sent yet. */
  readonly reason: string | null;
  /** Whether this page's user did it, since the page was loaded. */
  readonly own: boolean;
  /** Whether it outlives the page: false where the browser lets nothing be kept. */
  readonly durable: boolean;
}

/** One attempt to send, for whoever wants to see each. */
export interface DeliveryAttempt {
  readonly conversationId: string;
  readonly interactionId: string;
  readonly type: InteractionType;
  readonly url: string;
  /** Counted from 1. */
  readonly attempt: number;
  readonly startedAt: number;
  readonly milliseconds: number;
  /** `accepted`; `again` and `limited`: it is tried again; `refused` and `ended`: it is not. */
  readonly outcome: 'accepted' | 'again' | 'limited' | 'refused' | 'ended';
  /** The HTTP status; null where no answer came. */
  readonly status: number | null;
  readonly reason: string | null;
  /** In how many milliseconds the next attempt may be made; null where there is none. */
  readonly nextIn: number | null;
}

/** What a card is told of its answer; null for nothing new. */
export function statusOf({ state }: OutboxRecord): DeliveryStatus | null {
  switch (state) {
    case 'queued':
    case 'sending':
      return 'sending';
    case 'waiting':
      return 'waiting';
    case 'acknowledged':
    case 'told':
      return null;
    case 'gone':
      return 'delivered';
    default:
      return 'failed';
  }
}

export function newsOf(record: OutboxRecord, own: boolean, durable: boolean): DeliveryNews {
  const { conversationId, id, toolCallId, generation, type, state, attempts, reason } = record;
  return {
    conversationId,
    interactionId: id,
    toolCallId,
    generation,
    type,
    state,
    attempts,
    reason,
    own,
    durable,
  };
}
