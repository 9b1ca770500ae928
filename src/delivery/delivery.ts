/**
 * Takes interactions from a rail and sees to it that each arrives, once.
 *
 * ```ts
 * const delivery = createDelivery({
 *   types: registry,
 *   agent: rail.agent,
 *   onInteraction: (interaction, conversationId) => rail.onInteraction?.(interaction, conversationId),
 *   problem: (problem) => controller.report(problem),
 *   news: (news) => rail.dispatchEvent(new CanvasDeliveryEvent(news)),
 *   elsewhere: (card) => controller.dispatch({ kind: 'elsewhere', ...card }),
 * });
 * controller.carrier = delivery;                                    // send and retry
 * controller.subscribe({ changed: (state) => delivery.remember(state) });
 * delivery.resume('c123456').then(({ event, answer }) => controller.dispatch({ ...event, answer }));
 * delivery.agent = otherAgent;                                      // whenever the rail's agent changes
 * delivery.close();                                                 // with the rail
 * ```
 */
import type { Agent } from '../core/agent.js';
import type { Carrier } from '../core/canvas-controller.js';
import type { Parcel } from '../core/interaction.js';
import type { Problem } from '../core/problem.js';
import type { RailState } from '../core/rail-state.js';
import { randomUuid } from '../lib/uuid.js';
import { AgentLine } from './agent-line.js';
import { Carriage } from './carriage.js';
import { describeIn, inEnglish } from './describe.js';
import { ALLOWED_HOSTS } from './endpoint.js';
import type { DeliveryOptions } from './delivery-options.js';
import { browserEnvironment, type Environment } from './environment.js';
import { refusedUrl, tellPage, undelivered, untold } from './host-page.js';
import { KeptCards, type Resumed } from './kept-cards.js';
import { sendOnLeaving } from './leave.js';
import { newsOf } from './news.js';
import { FallbackStore } from './open-store.js';
import { Outbox } from './outbox.js';
import { hasFailed, isTooOld, makeRecord, type OutboxRecord } from './record.js';
import type { Report } from './records.js';
import { HOST_PATIENCE } from './schedule.js';
import { SpareCopies } from './spare-copies.js';
import type { Store } from './store.js';

export type { DeliveryOptions } from './delivery-options.js';
export type { Describe } from './describe.js';
export type { OnInteraction } from '../core/host-callback.js';
export type { Resumed } from './kept-cards.js';
export type { DeliveryAttempt, DeliveryNews } from './news.js';

/** See the example above. */
export function createDelivery(options: DeliveryOptions): Delivery {
  return new Delivery(options);
}

export class Delivery implements Carrier {
  readonly #options: DeliveryOptions;
  readonly #environment: Environment;
  readonly #store: Store;
  readonly #copies: SpareCopies;
  readonly #line: AgentLine;
  readonly #carriage: Carriage;
  readonly #cards: KeptCards;
  readonly #outboxes = new Map<string, Outbox>();
  /** Ids of answers that came back with their card: the page has heard of them. */
  readonly #resumed = new Set<string>();
  readonly #owner = randomUuid();
  readonly #stop: readonly (() => void)[];
  readonly #ring: () => void;

  constructor(options: DeliveryOptions) {
    const { language = inEnglish, allowedHosts = ALLOWED_HOSTS, types, keepCards = true } = options;
    const { describe = describeIn(language) } = options;
    const environment = options.environment ?? browserEnvironment();
    const { clock } = environment;
    const store = options.store ?? new FallbackStore(environment);
    this.#options = options;
    this.#environment = environment;
    this.#store = store;
    this.#copies = new SpareCopies(environment.localStorage);
    this.#line = new AgentLine({
      describe,
      clock,
      ready: () => this.#each((outbox) => outbox.wake()),
      failed: (conversationId, cause) => this.#report(untold(conversationId, cause)),
    });
    this.#line.agent = options.agent ?? null;
    this.#carriage = new Carriage(this.#line, environment, allowedHosts, (url, facts) =>
      this.#report(refusedUrl(url, facts)),
    );
    this.#cards = new KeptCards({ store, clock, types, enabled: keepCards });
    const bell = environment.bell('canvas-rail', () => this.#each((outbox) => void outbox.refresh()));
    const stopWatching = environment.watchPage({
      wake: () => this.#each((outbox) => outbox.wake(true)),
      hide: () => void this.#cards.flush(),
      leave: () => this.#leave(),
    });
    this.#ring = () => bell?.ring();
    this.#stop = [stopWatching, () => bell?.close()];
    void this.#start();
  }

  /** Whether what is written down outlives the page. */
  get durable(): boolean {
    return this.#store.durable;
  }

  /** Whom to tell. */
  get agent(): Agent | null {
    return this.#line.agent;
  }

  set agent(agent: Agent | null) {
    this.#line.agent = agent;
    this.#each((outbox) => outbox.wake());
  }

  send(parcel: Parcel, report: Report): void {
    const { interaction, conversationId } = parcel;
    const outbox = this.#enter(conversationId);
    const heard = this.#resumed.delete(interaction.interaction_id) || !this.#options.onInteraction;
    const now = this.#environment.clock.now();
    const words = this.#line.wordsFor(parcel);
    const record = makeRecord(parcel, words, now, heard ? 0 : now + HOST_PATIENCE);
    if (interaction.type === 'heartbeat') void outbox.beat(record);
    else void outbox.take(record, report, heard ? null : parcel);
  }

  retry({ interaction, conversationId }: Parcel): void {
    void this.#outbox(conversationId).retry(interaction.interaction_id);
  }

  /** Keeps the card on screen with its draft. Call it with every state of the rail. */
  remember(state: RailState): void {
    if (state.card) this.#forgetAllBut(this.#enter(state.card.conversationId));
    this.#cards.remember(state);
  }

  /** Brings back the card of a conversation. What was not delivered is sent in any case. */
  async resume(conversationId: string): Promise<Resumed> {
    const outbox = this.#enter(conversationId);
    const resumed = await this.#cards.resume(conversationId);
    if (resumed.answer) this.#resumed.add(resumed.answer.interaction.interaction_id);
    void outbox.refresh();
    return resumed;
  }

  /** Tells the agent what it should know and not answer: at most once a second, the last text wins. */
  context(conversationId: string, text: string): void {
    this.#line.context(conversationId, text);
  }

  /** The conversation has ended: what was typed is deleted, and what is on its way is tried once more. */
  async end(conversationId: string): Promise<void> {
    await this.#cards.end(conversationId);
    this.#outboxes.get(conversationId)?.wake(true);
  }

  /** Stops everything. What is written down is left to the next page. */
  close(): void {
    for (const stop of this.#stop) stop();
    this.#line.close();
    this.#each((outbox) => outbox.close());
    void this.#cards.flush().finally(() => this.#store.close());
  }

  /** Sends what earlier pages have left, of any conversation, and deletes what is too old. */
  async #start(): Promise<void> {
    const now = this.#environment.clock.now();
    const { expired, conversations } = await this.#store.sweep(now);
    for (const record of expired) {
      this.#copies.take(record.id);
      if (!hasFailed(record)) this.#expired({ ...record, state: 'expired', reason: 'older than a day' });
    }
    for (const copy of this.#copies.all()) {
      if (isTooOld(copy, now)) this.#copies.take(copy.id);
      else void this.#outbox(copy.conversationId).adopt(copy);
    }
    for (const conversationId of conversations) this.#outbox(conversationId).wake();
  }

  #expired(record: OutboxRecord): void {
    this.#safely(() => this.#options.news?.(newsOf(record, false, this.#store.durable)));
    this.#report(undelivered(record));
  }

  /** This page is in a conversation: it tells its agent, and stands by for the tab that sends. */
  #enter(conversationId: string): Outbox {
    this.#line.enter(conversationId);
    return this.#outbox(conversationId);
  }

  /** A page that goes from one conversation to the next does not hold on to what is over. */
  #forgetAllBut(current: Outbox): void {
    for (const [id, outbox] of this.#outboxes) {
      if (outbox !== current && outbox.rests && this.#outboxes.delete(id)) this.#line.leave(id);
    }
  }

  #outbox(conversationId: string): Outbox {
    let outbox = this.#outboxes.get(conversationId);
    if (!outbox) {
      outbox = new Outbox(conversationId, {
        environment: this.#environment,
        store: this.#store,
        copies: this.#copies,
        owner: this.#owner,
        canTell: (id) => this.#line.canTell(id),
        listener: () => this.#line.listener,
        deliver: (record) => this.#carriage.deliver(record),
        urlOf: (record) => this.#carriage.urlOf(record),
        tellPage: (parcel) => this.#tellPage(parcel),
        news: (news) => this.#safely(() => this.#options.news?.(news)),
        log: (attempt) => this.#safely(() => this.#options.log?.(attempt)),
        failed: (record) => this.#report(undelivered(record)),
        elsewhere: (record) => this.#elsewhere(record),
        agentFailed: (record, cause) => this.#report(untold(record.conversationId, cause)),
        ring: this.#ring,
      });
      this.#outboxes.set(conversationId, outbox);
    }
    return outbox;
  }

  async #tellPage(parcel: Parcel): Promise<void> {
    const { onInteraction } = this.#options;
    if (!onInteraction) return;
    const failure = await tellPage(parcel, onInteraction, this.#environment.clock);
    if (failure) this.#report(failure);
  }

  #elsewhere({ terminal, type, conversationId, toolCallId, generation, ...record }: OutboxRecord): void {
    if (terminal !== 'end' || type === 'clear' || record.state === 'rejected') return;
    this.#safely(() => this.#options.elsewhere?.({ conversationId, toolCallId, generation }));
  }

  #leave(): void {
    void this.#cards.flush();
    this.#line.flush();
    if (this.#carriage.posts) sendOnLeaving(this.#outboxes.values(), this.#carriage, this.#environment);
  }

  #each(run: (outbox: Outbox) => void): void {
    for (const outbox of this.#outboxes.values()) run(outbox);
  }

  #report(problem: Problem): void {
    this.#safely(() => this.#options.problem?.(problem));
  }

  /** What the page does with our news must not stop a delivery. */
  #safely(tell: () => void): void {
    try {
      tell();
    } catch {
      // The page's own listener failed.
    }
  }
}
