import { isSameCard, type CardKey, type CardTypes } from '../core/card.js';
import type { Interaction, Parcel } from '../core/interaction.js';
import { keepCard, restoreEvent, type KeptCard } from '../core/kept-conversation.js';
import type { RailState, RestoreEvent } from '../core/rail-state.js';
import { whenReady } from '../lib/not-yet.js';
import type { Clock } from './environment.js';
import { hasArrived, isTooOld, type OutboxRecord } from './record.js';
import type { ConversationRow, Store } from './store.js';

/** How long typing goes on before it is written down. */
const PAUSE = 250;

/** What comes back after a reload. */
export interface Resumed {
  readonly event: RestoreEvent;
  /** The answer of the card, where it has been given and is not known to have arrived. */
  readonly answer: Parcel | null;
}

export interface KeptCardsOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly types: CardTypes;
  /** False: what the user types is never written down before it is sent. */
  readonly enabled: boolean;
}

/** Keeps the card on screen with its draft, so that a reload does not lose what was typed. */
export class KeptCards {
  readonly #options: KeptCardsOptions;
  #conversationId: string | null = null;
  #waiting: RailState | null = null;
  #stop: (() => void) | null = null;

  constructor(options: KeptCardsOptions) {
    this.#options = options;
  }

  /** The rail has changed. */
  remember(state: RailState): void {
    const conversationId = state.card?.conversationId;
    if (conversationId && this.#conversationId && conversationId !== this.#conversationId) void this.flush();
    this.#conversationId = conversationId ?? this.#conversationId;
    this.#waiting = state;
    this.#stop ??= this.#options.clock.after(PAUSE, () => void this.flush());
  }

  async flush(): Promise<void> {
    this.#stop?.();
    this.#stop = null;
    const [state, conversationId] = [this.#waiting, this.#conversationId];
    this.#waiting = null;
    if (!state || !conversationId) return;
    const { store, clock, enabled } = this.#options;
    const shown = state.card?.conversationId === conversationId && enabled ? keepCard(state) : null;
    const newest = state.newest.get(conversationId) ?? null;
    const touchedAt = clock.now();
    await store.conversation(conversationId, (row) => {
      return { ...row, card: row.ended ? null : shown, newest, touchedAt };
    });
  }

  async resume(conversationId: string): Promise<Resumed> {
    const { store, clock, types } = this.#options;
    const row = await store.conversation(conversationId);
    const records = await store.list(conversationId);
    const isOld = isTooOld({ createdAt: row.touchedAt }, clock.now());
    const { card, record } = isOld ? { card: null, record: null } : lastCard(row, records);
    const ends = records.filter((other) => other.terminal === 'end' && other !== record);
    const kept = {
      conversationId,
      card,
      newest: isOld ? null : row.newest,
      ended: ends.map(({ toolCallId }) => toolCallId),
    };
    const event = await whenReady(() => restoreEvent(kept, types));
    // What of the draft still fits is for the card's own code to say.
    await event.card?.type?.load?.().catch(() => null);
    return { event, answer: card && record && event.card ? parcelOf(record, card) : null };
  }

  /** The conversation has ended: nothing of what was typed is kept. */
  async end(conversationId: string): Promise<void> {
    if (conversationId === this.#conversationId) this.#waiting = null;
    await this.#options.store.conversation(conversationId, (row) => ({ ...row, ended: true, card: null }));
  }
}

/** The card and its answer, as the records know them: they are newer than what was kept of the screen. */
function lastCard(
  { card, ended }: ConversationRow,
  records: readonly OutboxRecord[],
): { readonly card: KeptCard | null; readonly record: OutboxRecord | null } {
  if (!card || ended) return { card: null, record: null };
  const record = records.find(
    (known) =>
      known.terminal === 'end' &&
      known.generation === card.generation &&
      isSameCard(keyOf(known), card.facts),
  );
  if (!record) return { card: { ...card, ended: null }, record: null };
  const answered = record.type === 'submit' || record.type === 'skip';
  if (!answered || hasArrived(record)) return { card: null, record: null };
  return { card: { ...card, ended: record.type }, record };
}

const keyOf = ({ conversationId, toolCallId }: OutboxRecord): CardKey => ({ conversationId, toolCallId });

function parcelOf({ body, conversationId, generation }: OutboxRecord, { facts }: KeptCard): Parcel {
  const interaction = JSON.parse(body) as Interaction;
  return { interaction, conversationId, config: facts.config, arguments: facts.arguments, generation };
}
