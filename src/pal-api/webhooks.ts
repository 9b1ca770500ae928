import { SECOND, type Clock } from './clock.js';
import type { Database } from './storage/database.js';
import { forgetRequests } from './storage/rate-limit.js';
import {
  claimWebhook,
  deleteWebhook,
  nextWebhookAt,
  postponeWebhook,
  type PendingWebhook,
} from './storage/webhooks.js';

const ATTEMPT_MILLISECONDS = 10_000;
/** Longer than an attempt: after this, whoever took a message and did not report back has died. */
const LEASE = 30 * SECOND;
const LONGEST_WAIT = 600 * SECOND;
const GIVE_UP_AFTER = 24 * 3600 * SECOND;
/** How often to look for messages that another instance has left behind. */
const PATROL_MILLISECONDS = 15_000;
const CLEAN_EVERY = 60 * SECOND;
const AT_ONCE = 4;

export interface WebhookOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  /** The wait after the first failed attempt, in milliseconds; it doubles with each further one. */
  readonly firstWait: number;
}

/**
 * Delivers what was recorded to the `callback_url` of its conversation, at least once: a message is
 * stored with its interaction and leaves the database only when it has been taken.
 */
export class Webhooks {
  readonly #options: WebhookOptions;
  readonly #running = new Set<Promise<void>>();
  readonly #stopped = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  /** Somebody woke us when all were busy, perhaps with looking for the last time. */
  #missed = false;
  #cleanedAt = 0;

  constructor(options: WebhookOptions) {
    this.#options = options;
  }

  /** Says that there may be something to deliver. */
  wake(): void {
    clearTimeout(this.#timer);
    if (this.#stopped.signal.aborted) return;
    if (this.#running.size >= AT_ONCE) {
      this.#missed = true;
      return;
    }
    const run = this.#work().finally(() => this.#running.delete(run));
    this.#running.add(run);
  }

  /** Stops; what is under way and not taken yet is delivered by the next start. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    clearTimeout(this.#timer);
    await Promise.all(this.#running);
  }

  async #work(): Promise<void> {
    const { database, clock } = this.#options;
    let wait = PATROL_MILLISECONDS;
    try {
      while (!this.#stopped.signal.aborted) {
        const webhook = await claimWebhook(database.query, clock(), LEASE);
        if (!webhook) break;
        await this.#deliver(webhook);
      }
      const next = await nextWebhookAt(database.query);
      if (next !== null) wait = Math.min(wait, Math.max(10, Math.ceil((next - clock()) / 1000)));
      await this.#clean();
    } catch {
      // The database is away for now; the patrol comes back.
    }
    this.#sleep(this.#missed ? 0 : wait);
    this.#missed = false;
  }

  async #clean(): Promise<void> {
    const now = this.#options.clock();
    if (now - this.#cleanedAt < CLEAN_EVERY) return;
    this.#cleanedAt = now;
    await forgetRequests(this.#options.database, now);
  }

  #sleep(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped.signal.aborted) return;
    this.#timer = setTimeout(() => this.wake(), milliseconds);
    this.#timer.unref();
  }

  async #deliver(webhook: PendingWebhook): Promise<void> {
    const { database, clock } = this.#options;
    if (await this.#post(webhook)) return deleteWebhook(database.query, webhook.id);
    // Interrupted, not refused: it is due again as soon as somebody looks.
    if (this.#stopped.signal.aborted) return postponeWebhook(database.query, webhook.id, clock());
    const wait = Math.min(this.#options.firstWait * 1000 * 2 ** (webhook.attempts - 1), LONGEST_WAIT);
    const next = clock() + wait;
    const hopeless = next - webhook.createdAt > GIVE_UP_AFTER;
    return postponeWebhook(database.query, webhook.id, hopeless ? null : next);
  }

  async #post({ url, body }: PendingWebhook): Promise<boolean> {
    try {
      const response = await this.#options.fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
        redirect: 'manual',
        signal: AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(ATTEMPT_MILLISECONDS)]),
      });
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }
}
