import type { InteractionType, Parcel } from '../core/interaction.js';

/**
 * Where an interaction is on its way.
 *
 * `queued` → `sending` → `acknowledged` (the server has it) → `told` (the agent is told) → `gone` (only the
 * mark is left that this act has been). `waiting`: it will be tried again. `rejected`: the server will not
 * have it; `parked`: the conversation has ended; `expired`: it is older than a day.
 */
export type RecordState =
  'queued' | 'sending' | 'waiting' | 'acknowledged' | 'told' | 'gone' | 'rejected' | 'parked' | 'expired';

/** One act, as it is written down. The first four fields are unique together. */
export interface OutboxRecord {
  readonly conversationId: string;
  readonly toolCallId: string;
  readonly generation: string;
  /** `end` for all that ends a card: it ends once. */
  readonly terminal: string;
  /** The `interaction_id`. */
  readonly id: string;
  readonly type: InteractionType;
  /** The JSON to send: the same bytes on every attempt; empty once it is gone. */
  readonly body: string;
  /** Tells two answers to one card apart when their bodies are gone. */
  readonly digest: number;
  readonly interactionUrl?: string | undefined;
  readonly apiBaseUrl?: string | undefined;
  /** What the agent is told of it; null for nothing. */
  readonly words: string | null;
  readonly createdAt: number;
  /** Not sent before: the page itself hears of it first. */
  readonly heldUntil: number;
  readonly state: RecordState;
  readonly attempts: number;
  /** Whether the server may have it: an attempt was made and no answer came. */
  readonly unsure: boolean;
  /** Why it failed, for developers. */
  readonly reason: string | null;
  /** Given by the store: who was first. One that is tried again after it has failed comes last. */
  readonly order?: number;
}

/** Nothing is kept longer than this. */
export const MAX_AGE = 24 * 60 * 60 * 1000;

const RANKS: Partial<Record<InteractionType, number>> = { submit: 0, skip: 0, dismiss: 1, clear: 1 };

/** Answers go before what only closes a card, and that before errors. */
export const rankOf = ({ type }: { readonly type: InteractionType }): number => RANKS[type] ?? 2;

/** Whether it still has to be sent. */
export const isUnsent = ({ state }: OutboxRecord): boolean =>
  state === 'queued' || state === 'sending' || state === 'waiting';

export const hasFailed = ({ state }: OutboxRecord): boolean =>
  state === 'rejected' || state === 'parked' || state === 'expired';

export const hasArrived = ({ state }: OutboxRecord): boolean =>
  state === 'acknowledged' || state === 'told' || state === 'gone';

export const isTooOld = ({ createdAt }: { readonly createdAt: number }, now: number): boolean =>
  now - createdAt > MAX_AGE;

export function makeRecord(
  { interaction, conversationId, config, generation }: Parcel,
  words: string | null,
  createdAt: number,
  heldUntil: number,
): OutboxRecord {
  const { type, value, metadata } = interaction;
  return {
    conversationId,
    toolCallId: interaction.tool_call_id,
    generation,
    terminal: rankOf(interaction) < 2 ? 'end' : `${type} ${JSON.stringify(metadata)}`,
    id: interaction.interaction_id,
    type,
    body: JSON.stringify(interaction),
    digest: digest(type + JSON.stringify(value)),
    interactionUrl: config.interactionUrl,
    apiBaseUrl: config.apiBaseUrl,
    words,
    createdAt,
    heldUntil,
    state: 'queued',
    attempts: 0,
    unsure: false,
    reason: null,
  };
}

/**
 * Whether a new answer takes the place of one that the server has refused. One that may have arrived keeps
 * its place: two answers to one card are worse than none.
 */
export function takesPlaceOf(record: OutboxRecord, kept: OutboxRecord): boolean {
  return hasFailed(kept) && !kept.unsure && kept.digest !== record.digest;
}

/** Whether it had failed, and is to be sent after all. */
export const isRevived = (record: OutboxRecord, changed: OutboxRecord): boolean =>
  hasFailed(record) && isUnsent(changed);

/** What is left of a record that has arrived: that it was. */
export function emptied(record: OutboxRecord): OutboxRecord {
  return { ...record, state: 'gone', body: '', words: null };
}

/** FNV-1a, 32 bits. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
