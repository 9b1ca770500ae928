import type { DeliveryStatus } from '../core/rail-state.js';
import { newsOf, statusOf } from './news.js';
import type { OutboxHost } from './outbox-host.js';
import { hasArrived, hasFailed, isUnsent, type OutboxRecord } from './record.js';
import { isOpen } from './schedule.js';

export type Report = (status: DeliveryStatus, reason?: string) => void;

/** Something that this page's user did, and the card to report to. */
export interface Own {
  record: OutboxRecord;
  readonly report: Report;
  said: DeliveryStatus | null;
  /** Whether the store has had it. */
  written: boolean;
}

/**
 * The records of one conversation as this page knows them. What is true is what the store says; this
 * knows whom to tell of it, and tells everything once.
 */
export class Records {
  readonly #conversationId: string;
  readonly #host: OutboxHost;
  readonly #own = new Map<string, Own>();
  readonly #seen = new Map<string, string>();
  /** What was still to be done when it was last read, and the newest record. */
  #known: readonly OutboxRecord[] = [];

  constructor(conversationId: string, host: OutboxHost) {
    this.#conversationId = conversationId;
    this.#host = host;
  }

  /** All that is not known to have arrived, oldest first. */
  get unsent(): readonly OutboxRecord[] {
    return this.#all.filter(isUnsent);
  }

  /** Whether nothing is left to do, as far as this page knows. */
  get rest(): boolean {
    return !this.#all.some(isOpen);
  }

  get #all(): readonly OutboxRecord[] {
    const own = [...this.#own.values()].map(({ record }) => record);
    return [...this.#known.filter(({ id }) => !this.#own.has(id)), ...own];
  }

  own(id: string): Own | undefined {
    return this.#own.get(id);
  }

  keep(own: Own): void {
    this.#own.set(own.record.id, own);
  }

  forget(id: string): void {
    this.#own.delete(id);
  }

  /** Reads what may have changed. What this page's user did and nobody has any more is written down again. */
  async list(): Promise<readonly OutboxRecord[]> {
    const { store } = this.#host;
    const read = () => store.list(this.#conversationId, this.#known);
    let records = await read();
    const lost = [...this.#own.values()].filter(
      ({ record, written }) => written && isUnsent(record) && !records.some(({ id }) => id === record.id),
    );
    for (const { record } of lost) await store.add(this.#salvaged(record));
    if (lost.length > 0) records = await read();
    for (const record of records) this.note(record);
    const newest = records.at(-1);
    this.#known = records.filter((record) => isOpen(record) || record === newest);
    const ids = new Set(records.map(({ id }) => id));
    // What is over is not read again.
    for (const id of this.#seen.keys()) if (!ids.has(id) && !this.#own.has(id)) this.#seen.delete(id);
    return records;
  }

  async change(record: OutboxRecord, change: (known: OutboxRecord) => OutboxRecord): Promise<OutboxRecord> {
    const { store } = this.#host;
    const changed =
      (await store.change(record.id, change)) ?? (await store.add(change(this.#salvaged(record)))).kept;
    this.note(changed);
    return changed;
  }

  /** Tells of a record what has not been told yet. */
  note(record: OutboxRecord): void {
    const own = this.#own.get(record.id);
    if (own) own.record = record;
    const point = `${record.state} ${record.attempts}`;
    const before = this.#seen.get(record.id);
    if (before === point) return;
    this.#seen.set(record.id, point);
    if (before === undefined && !own) {
      this.#host.elsewhere(record);
      // What was over before this page knew of it is no news.
      if (hasArrived(record) || hasFailed(record)) return;
    }
    this.#host.news(newsOf(record, own !== undefined, this.#host.store.durable));
    if (hasFailed(record)) this.#host.failed(record);
    if (own) this.say(own);
  }

  /** Tells the card. One that waits goes on waiting while it is tried again. */
  say(own: Own): void {
    const status = statusOf(own.record);
    if (!status || (status === 'sending' && own.said === 'waiting')) return;
    if (status !== own.said) this.report(own, status, own.record.reason ?? undefined);
    if (status === 'delivered') this.#own.delete(own.record.id);
  }

  report(own: Own, status: DeliveryStatus, reason?: string): void {
    own.said = status;
    own.report(status, reason);
  }

  /** A record of a database that has failed stays there: the page that finds it tells the agent, not this one. */
  #salvaged(record: OutboxRecord): OutboxRecord {
    return this.#host.store.durable ? record : { ...record, words: null };
  }
}
