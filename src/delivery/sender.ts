import { recent, restOfWindow } from './budget.js';
import type { OutboxHost } from './outbox-host.js';
import type { Outcome } from './post.js';
import { emptied, isUnsent, type OutboxRecord } from './record.js';
import type { Records } from './records.js';
import { backoff } from './retry.js';
import type { Situation } from './schedule.js';

/** Makes the attempts of one conversation, and knows how fast it may. */
export class Sender {
  readonly #conversationId: string;
  readonly #host: OutboxHost;
  readonly #records: Records;
  readonly #retryAt = new Map<string, number>();
  readonly #failures = new Map<string, number>();
  #sends: readonly number[] = [];
  #sleepUntil = 0;

  constructor(conversationId: string, host: OutboxHost, records: Records) {
    this.#conversationId = conversationId;
    this.#host = host;
    this.#records = records;
  }

  get situation(): Situation {
    return {
      now: this.#now,
      sends: this.#sends,
      sleepUntil: this.#sleepUntil,
      retryAt: this.#retryAt,
      canTell: this.#canTell,
    };
  }

  /** There may be a network again: what waits is tried at once. A rest that the server asks for is kept. */
  hurry(): void {
    this.#retryAt.clear();
  }

  /** Counts an attempt. */
  count(): void {
    this.#sends = [...recent(this.#sends, this.#now), this.#now];
  }

  /** Takes over how fast another tab, or the page before, has sent. */
  async readPace(): Promise<void> {
    const { sends, sleepUntil } = await this.#host.store.conversation(this.#conversationId);
    this.#sends = [...recent(sends, this.#now), ...this.#sends.filter((sent) => !sends.includes(sent))];
    this.#sleepUntil = Math.max(sleepUntil, this.#sleepUntil);
  }

  async post(record: OutboxRecord): Promise<void> {
    const startedAt = this.#now;
    this.count();
    const sending = await this.#records.change(record, (known) =>
      isUnsent(known) ? { ...known, state: 'sending', attempts: known.attempts + 1, unsure: true } : known,
    );
    if (sending.state !== 'sending') return;
    const pace = this.#keepPace();
    const outcome = await this.#host.deliver(sending);
    const milliseconds = this.#now - startedAt;
    await pace;
    const nextIn = await this.#settle(sending, record.unsure, outcome);
    if (nextIn === null) {
      this.#failures.delete(record.id);
      this.#retryAt.delete(record.id);
    }
    this.#host.log({
      conversationId: this.#conversationId,
      interactionId: sending.id,
      type: sending.type,
      url: this.#host.urlOf(sending),
      attempt: sending.attempts,
      startedAt,
      milliseconds,
      outcome: outcome.kind,
      status: outcome.status,
      reason: outcome.kind === 'accepted' ? null : outcome.reason,
      nextIn,
    });
    this.#host.ring();
  }

  /** Tells the agent, once: it is marked as told before, and what cannot be marked is not told. */
  async tell(record: OutboxRecord): Promise<void> {
    const { store } = this.#host;
    const { durable } = store;
    let marked = false;
    const told = await this.#records.change(record, (known) => {
      marked = known.state === 'acknowledged';
      return marked ? { ...known, state: 'told' } : known;
    });
    if (marked && store.durable === durable) this.#say(told);
    await this.empty(told);
  }

  empty(record: OutboxRecord): Promise<OutboxRecord> {
    return this.#records.change(record, emptied);
  }

  fail(
    record: OutboxRecord,
    state: 'rejected' | 'parked' | 'expired',
    reason: string,
  ): Promise<OutboxRecord> {
    this.#host.copies.take(record.id);
    return this.#records.change(record, (known) => {
      return { ...known, state, reason, unsure: known.unsure && state !== 'rejected' };
    });
  }

  /** @returns in how many milliseconds the next attempt may be made; null for none. */
  async #settle(record: OutboxRecord, wasUnsure: boolean, outcome: Outcome): Promise<number | null> {
    switch (outcome.kind) {
      case 'accepted':
        await this.#acknowledge(record);
        return null;
      case 'again': {
        const failures = this.#failures.get(record.id) ?? 0;
        const wait = Math.max(outcome.after, backoff(failures, this.#host.environment.random));
        this.#failures.set(record.id, failures + 1);
        this.#retryAt.set(record.id, this.#now + wait);
        await this.#wait(record, outcome.reason, true);
        return wait;
      }
      case 'limited': {
        const wait = outcome.after ?? restOfWindow(this.#sends, this.#now);
        this.#sleepUntil = this.#now + wait;
        await this.#keepPace();
        // It was counted before anything else was looked at: this attempt has recorded nothing.
        await this.#wait(record, outcome.reason, wasUnsure);
        return wait;
      }
      case 'refused':
        await this.fail(record, 'rejected', outcome.reason);
        return null;
      case 'ended':
        await this.#park(outcome.reason);
        return null;
    }
  }

  async #acknowledge(record: OutboxRecord): Promise<void> {
    const first = this.#host.copies.take(record.id);
    const arrived = await this.#records.change(record, (known) => ({
      ...known,
      state: 'acknowledged',
      body: '',
      reason: null,
      // Memory does not know what another page, or the page before, has told already.
      words: this.#host.store.durable || first ? known.words : null,
    }));
    if (arrived.words === null || this.#canTell) return this.tell(arrived);
    // The agent is told when it can hear; the user need not wait for that.
    const own = this.#records.own(record.id);
    if (own) this.#records.report(own, 'delivered');
  }

  async #wait(record: OutboxRecord, reason: string, unsure: boolean): Promise<void> {
    await this.#records.change(record, (known) => ({ ...known, state: 'waiting', reason, unsure }));
  }

  /** The conversation has ended: nothing more will arrive, and what was typed into its card is deleted. */
  async #park(reason: string): Promise<void> {
    await this.#host.store.conversation(this.#conversationId, (row) => ({ ...row, ended: true, card: null }));
    for (const record of await this.#records.list()) {
      if (isUnsent(record)) await this.fail(record, 'parked', reason);
    }
  }

  #say(record: OutboxRecord): void {
    const agent = this.#host.listener();
    if (record.words === null || !agent?.respond) return;
    const failed = (cause: unknown) => this.#host.agentFailed(record, cause);
    try {
      Promise.resolve(agent.respond(this.#conversationId, record.words)).catch(failed);
    } catch (error) {
      failed(error);
    }
  }

  /** How fast this conversation may send outlives the page. */
  async #keepPace(): Promise<void> {
    const [sends, sleepUntil, touchedAt] = [this.#sends, this.#sleepUntil, this.#now];
    await this.#host.store.conversation(this.#conversationId, (row) => {
      return { ...row, sends, sleepUntil, touchedAt };
    });
  }

  get #canTell(): boolean {
    return this.#host.canTell(this.#conversationId);
  }

  get #now(): number {
    return this.#host.environment.clock.now();
  }
}
