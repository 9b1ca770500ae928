import { budgetWait } from './budget.js';
import { hasArrived, isTooOld, isUnsent, rankOf, type OutboxRecord } from './record.js';
import { sleepLeft } from './retry.js';

/** How long the page itself may take to hear of an interaction before it is sent all the same. */
export const HOST_PATIENCE = 5_000;

/** What to do next for a conversation. */
export type Step =
  | { readonly kind: 'post' | 'tell' | 'expire' | 'empty'; readonly record: OutboxRecord }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'rest' };

export interface Situation {
  readonly now: number;
  /** When attempts were made. */
  readonly sends: readonly number[];
  /** The server has asked for a rest until then. */
  readonly sleepUntil: number;
  /** When a record that failed is tried again. */
  readonly retryAt: ReadonlyMap<string, number>;
  /** Whether the agent can be told something now. */
  readonly canTell: boolean;
}

/**
 * The order of sending, in one pure function. `records` come oldest first. First in, first out for each
 * card; among cards, answers before what only closes a card, and that before errors.
 */
export function nextStep(records: readonly OutboxRecord[], situation: Situation): Step {
  const { now, sends, sleepUntil, retryAt, canTell } = situation;
  for (const record of records) {
    if (record.state === 'told') return { kind: 'empty', record };
    if (record.state === 'acknowledged' && (canTell || record.words === null))
      return { kind: 'tell', record };
    if (isUnsent(record) && isTooOld(record, now)) return { kind: 'expire', record };
  }
  const sleep = sleepLeft(sleepUntil, now);
  let shortest = Infinity;
  for (const { head, rank } of queues(records)) {
    const wait = Math.max(
      sleep,
      budgetWait(sends, now, rank === 0),
      sleepLeft(retryAt.get(head.id) ?? 0, now),
      heldFor(head, now),
    );
    if (wait <= 0) return { kind: 'post', record: head };
    shortest = Math.min(shortest, wait);
  }
  return shortest === Infinity ? { kind: 'rest' } : { kind: 'wait', milliseconds: shortest };
}

/** The first record of each card. One that an answer waits behind is as urgent as the answer. */
function queues(records: readonly OutboxRecord[]): { readonly head: OutboxRecord; readonly rank: number }[] {
  const cards = new Map<string, { readonly head: OutboxRecord; rank: number }>();
  for (const record of records) {
    if (!isUnsent(record)) continue;
    const key = JSON.stringify([record.toolCallId, record.generation]);
    const queue = cards.get(key);
    if (queue) queue.rank = Math.min(queue.rank, rankOf(record));
    else cards.set(key, { head: record, rank: rankOf(record) });
  }
  return [...cards.values()].sort((one, other) => one.rank - other.rank);
}

/** The page died, or the clock jumped, where it would be held for longer than anybody waits. */
function heldFor({ heldUntil }: OutboxRecord, now: number): number {
  const left = heldUntil - now;
  return left > HOST_PATIENCE ? 0 : left;
}

/** Whether there is anything left to do for a record, now or later. */
export function isOpen(record: OutboxRecord): boolean {
  return isUnsent(record) || (hasArrived(record) && record.state !== 'gone');
}
