import type { Parcel } from '../core/interaction.js';
import { budgetWait } from './budget.js';
import { alone } from './lease.js';
import { newsOf } from './news.js';
import type { OutboxHost } from './outbox-host.js';
import { hasFailed, isUnsent, type OutboxRecord } from './record.js';
import { Records, type Own, type Report } from './records.js';
import { isOpen, nextStep } from './schedule.js';
import { Sender } from './sender.js';

/** Another answer to the same card was first. */
export const ANSWERED_ELSEWHERE = 'answered_elsewhere';

/**
 * The interactions of one conversation on their way. All pages that have the conversation open hold one,
 * and one of them sends.
 */
export class Outbox {
  readonly records: Records;
  readonly sender: Sender;
  readonly #conversationId: string;
  readonly #host: OutboxHost;
  readonly #closing = new AbortController();
  #running = false;
  #woken = false;
  #interrupt: () => void = () => {};

  constructor(conversationId: string, host: OutboxHost) {
    this.#conversationId = conversationId;
    this.#host = host;
    this.records = new Records(conversationId, host);
    this.sender = new Sender(conversationId, host, this.records);
  }

  /** Writes down what this page's user did, and sends it. `parcel` is null where the page has heard of it. */
  async take(record: OutboxRecord, report: Report, parcel: Parcel | null): Promise<void> {
    const own: Own = { record, report, said: null, written: false };
    this.records.keep(own);
    this.#host.copies.put(record);
    const { kept } = await this.#host.store.add(record);
    if (kept.id !== record.id) return this.#takeSecond(own, kept);
    own.written = true;
    if (!isUnsent(kept)) this.#host.copies.take(kept.id);
    this.records.note(kept);
    this.records.say(own);
    this.#changed();
    if (!parcel) return;
    await this.#host.tellPage(parcel);
    await this.records.change(own.record, (known) => (isUnsent(known) ? { ...known, heldUntil: 0 } : known));
    this.#changed();
  }

  /** Takes over what a page has left behind that could not write it to the database, or whose database is gone. */
  async adopt(copy: OutboxRecord): Promise<void> {
    const record: OutboxRecord = { ...copy, state: 'queued', heldUntil: 0, unsure: true };
    const { kept } = await this.#host.store.add(record);
    if (kept.id !== record.id || !isUnsent(kept)) this.#host.copies.take(record.id);
    if (kept.id !== record.id && kept.digest !== record.digest) this.#refuse(record);
    this.wake();
  }

  /** Sends again what has failed: the same bytes under the same id. */
  async retry(id: string): Promise<void> {
    const own = this.records.own(id);
    if (!own || !hasFailed(own.record)) return;
    const createdAt = this.#host.environment.clock.now();
    const again = (record: OutboxRecord): OutboxRecord => ({
      ...record,
      state: 'queued',
      reason: null,
      heldUntil: 0,
      createdAt,
    });
    if (own.record.reason === ANSWERED_ELSEWHERE) return this.take(again(own.record), own.report, null);
    this.#host.copies.put(again(own.record));
    await this.records.change(own.record, (known) => (hasFailed(known) ? again(known) : known));
    this.#changed();
  }

  /** Sends a sign of life when there is nothing better to do, and forgets it. */
  async beat(record: OutboxRecord): Promise<void> {
    const { now, sends, sleepUntil } = this.sender.situation;
    if (this.records.unsent.length > 0 || sleepUntil > now || budgetWait(sends, now, false) > 0) return;
    this.sender.count();
    await this.#host.deliver(record);
  }

  /** There may be something to do. `atOnce`: there may be a network again. */
  wake(atOnce = false): void {
    if (atOnce) this.sender.hurry();
    this.#woken = true;
    this.#interrupt();
    if (this.#running || this.#closed) return;
    this.#running = true;
    this.#run()
      // Closed while it waited for its turn.
      .catch(() => (this.#woken = false))
      .finally(() => {
        this.#running = false;
        if (this.#woken && !this.#closed) this.wake();
      });
  }

  /** Another tab has rung: looks what has become of what is known here. */
  async refresh(): Promise<void> {
    const records = await this.records.list();
    if (!this.#closed && records.some(isOpen)) this.wake();
  }

  close(): void {
    this.#closing.abort();
    this.#interrupt();
  }

  /** Whether there is nothing to do; one that is forgotten then can be made anew. */
  get rests(): boolean {
    return !this.#running && this.records.rest;
  }

  get #closed(): boolean {
    return this.#closing.signal.aborted;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    const { environment, store, owner } = this.#host;
    const turn = { environment, store, owner, signal };
    await alone(`canvas-rail ${this.#conversationId}`, turn, async (stillAlone) => {
      await this.sender.readPace();
      while (!this.#closed && (await stillAlone())) {
        this.#woken = false;
        const step = nextStep(await this.records.list(), this.sender.situation);
        if (this.#closed) return;
        if (step.kind === 'post') await this.sender.post(step.record);
        else if (step.kind === 'tell') await this.sender.tell(step.record);
        else if (step.kind === 'empty') await this.sender.empty(step.record);
        else if (step.kind === 'expire') await this.sender.fail(step.record, 'expired', 'older than a day');
        else if (this.#woken) continue;
        else if (step.kind === 'wait') await this.#pause(step.milliseconds);
        else return;
      }
    });
  }

  /** The same card was answered before, here or in another tab. */
  async #takeSecond(own: Own, kept: OutboxRecord): Promise<void> {
    const { record } = own;
    this.#host.copies.take(record.id);
    if (kept.digest !== record.digest) {
      own.record = this.#refuse(record);
      return this.records.report(own, 'failed', ANSWERED_ELSEWHERE);
    }
    // There is nothing left to do for this id: what becomes of the act is told of the first.
    this.#tell({ ...record, state: 'gone' });
    this.records.forget(record.id);
    const before = this.records.own(kept.id);
    const report: Report = (...status) => {
      before?.report(...status);
      own.report(...status);
    };
    const first: Own = { ...own, record: kept, report, written: true };
    this.records.keep(first);
    this.records.note(kept);
    this.records.say(first);
    if (hasFailed(kept)) await this.retry(kept.id);
    else this.wake();
  }

  /** The agent takes a card away in every tab; only what a user did is worth a word. */
  #refuse(record: OutboxRecord): OutboxRecord {
    const refused: OutboxRecord = { ...record, state: 'rejected', reason: ANSWERED_ELSEWHERE };
    this.#tell(refused);
    if (record.type !== 'clear') this.#host.failed(refused);
    return refused;
  }

  #tell(record: OutboxRecord): void {
    this.#host.news(newsOf(record, this.records.own(record.id) !== undefined, this.#host.store.durable));
  }

  #changed(): void {
    this.wake();
    this.#host.ring();
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#host.environment.clock.after(milliseconds, resolve);
      this.#interrupt = () => {
        cancel();
        resolve();
      };
    });
  }
}
