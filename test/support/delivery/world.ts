/**
 * One browser and one server, in which nothing takes time: pages that open, answer and die, a network
 * that breaks as planned, and what the server has recorded in the end.
 */
import { CanvasController } from '../../../src/core/canvas-controller.js';
import { wholePolicy } from '../whole-policy.js';
import type { Agent } from '../../../src/core/agent.js';
import type { Parcel } from '../../../src/core/interaction.js';
import type { Problem } from '../../../src/core/problem.js';
import { builtInTypes } from '../../../src/core/built-in-types.js';
import {
  createDelivery,
  type Delivery,
  type DeliveryAttempt,
  type DeliveryNews,
  type DeliveryOptions,
} from '../../../src/delivery/delivery.js';
import type { Environment } from '../../../src/delivery/environment.js';
import { FallbackStore } from '../../../src/delivery/open-store.js';
import { memoryStore } from '../../../src/delivery/store-memory.js';
import type { Store } from '../../../src/delivery/store.js';
import { InteractionsEndpoint } from '../interactions-endpoint.js';
import { FakeBells, FakeLocks, FakePage, fakeStorage } from './fake-browser.js';
import { killable, type KillPoint } from './killable.js';
import { VirtualClock } from './virtual-clock.js';

export const CONVERSATION = 'c123456';

export interface WorldOptions {
  /** The browser's database; without it a store in memory that outlives the pages. */
  readonly indexedDB?: IDBFactory;
  /** Nothing can be written to the database. */
  readonly blocked?: boolean;
  readonly random?: () => number;
  /** The server refuses for ever what it has refused once. */
  readonly consistent?: boolean;
}

export interface PageOptions extends Partial<Omit<DeliveryOptions, 'environment' | 'store'>> {
  /** Where this page dies. */
  readonly killAt?: KillPoint | null;
  readonly environment?: Partial<Environment>;
  readonly withoutAgent?: boolean;
}

/** What an agent was told. */
export interface Told {
  readonly conversationId: string;
  readonly text: string;
}

export class World {
  readonly clock = new VirtualClock();
  readonly endpoint: InteractionsEndpoint;
  readonly copies = fakeStorage();
  readonly told: Told[] = [];
  readonly pages: Page[] = [];
  readonly locks = new FakeLocks();
  readonly bells = new FakeBells();
  readonly disk: Store = { ...memoryStore(), durable: true };
  readonly options: WorldOptions;
  /** How many accesses to the store are under way. */
  busy = 0;

  constructor(options: WorldOptions = {}) {
    this.options = options;
    this.endpoint = new InteractionsEndpoint({
      now: () => this.clock.passed,
      consistent: options.consistent ?? false,
      wait: (milliseconds) => this.clock.wait(milliseconds),
    });
  }

  open(options: PageOptions = {}): Page {
    const page = new Page(this, options);
    this.pages.push(page);
    return page;
  }

  /** Lets everything happen that can, for so many minutes at most. */
  async run(minutes = 30): Promise<void> {
    const until = this.clock.passed + minutes * 60_000;
    do await this.#quiet();
    while (this.clock.next(until));
  }

  /** Lets what needs no time happen, and so many milliseconds pass. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.clock.passed + milliseconds;
    do await this.#quiet();
    while (this.clock.next(until));
    this.clock.passed = until;
    await this.#quiet();
  }

  async #quiet(): Promise<void> {
    for (let calm = 0; calm < 3; calm = this.busy + this.endpoint.working > 0 ? 0 : calm + 1) await tick();
  }
}

export class Page {
  readonly controller = new CanvasController(builtInTypes, wholePolicy);
  readonly delivery: Delivery;
  readonly problems: Problem[] = [];
  readonly news: DeliveryNews[] = [];
  readonly log: DeliveryAttempt[] = [];
  readonly parcels: Parcel[] = [];
  readonly page = new FakePage();
  alive = true;
  readonly #world: World;

  constructor(world: World, { killAt = null, environment, withoutAgent, ...options }: PageOptions) {
    this.#world = world;
    const mine: Environment = {
      fetch: world.endpoint.fetch,
      clock: world.clock.for(() => this.alive),
      random: world.options.random ?? (() => 0.5),
      indexedDB: world.options.blocked ? null : (world.options.indexedDB ?? null),
      localStorage: world.copies,
      locks: world.locks.for(this),
      bell: world.bells.for(this),
      watchPage: this.page.watch,
      hostname: 'page.example',
      ...environment,
    };
    const onDisk = !world.options.indexedDB && !world.options.blocked;
    const store = onDisk ? world.disk : new FallbackStore(mine);
    const alive = killable(
      mine,
      store,
      world,
      killAt,
      () => this.kill(),
      () => this.alive,
    );
    this.delivery = createDelivery({
      types: builtInTypes,
      agent: withoutAgent ? null : this.agent(),
      problem: (problem) => this.alive && this.problems.push(problem),
      news: (news) => this.alive && this.news.push(news),
      log: (attempt) => this.alive && this.log.push(attempt),
      elsewhere: (card) => this.alive && this.controller.dispatch({ kind: 'elsewhere', ...card }),
      ...options,
      ...alive,
    });
    this.controller.carrier = this.delivery;
    this.controller.subscribe({
      changed: (state) => this.alive && this.delivery.remember(state),
      interacted: (parcel) => this.parcels.push(parcel),
      troubled: (problem) => this.problems.push(problem),
    });
  }

  /** An agent that hears everything at once. */
  agent(): Agent {
    return {
      listen: () => () => {},
      respond: (conversationId, text) => {
        if (this.alive) this.#world.told.push({ conversationId, text });
      },
    };
  }

  receive(...messages: unknown[]): this {
    for (const message of messages) this.controller.receive(message);
    return this;
  }

  /** What the user does with the card on screen. */
  act(type: 'submit' | 'skip' | 'dismiss', value: object = {}): void {
    if (!this.alive) return;
    const { serial } = this.controller.state;
    this.controller.act(serial, { type, value } as Parameters<CanvasController['act']>[1]);
  }

  /** Comes back to a conversation. */
  async resume(conversationId = CONVERSATION): Promise<this> {
    const { event, answer } = await this.delivery.resume(conversationId);
    if (this.alive) this.controller.dispatch({ ...event, answer });
    return this;
  }

  /** From here on nothing of this page happens any more; what it has asked of the disk does. */
  kill(): void {
    this.alive = false;
    this.#world.locks.release(this);
    this.#world.bells.remove(this);
  }

  close(): void {
    this.delivery.close();
    this.kill();
  }
}

const TURN = 'a turn of the event loop';
const turns: (() => void)[] = [];
const page = 'window' in globalThis ? window : null;
page?.addEventListener('message', ({ data }) => void (data === TURN && turns.shift()?.()));

/** One turn of the event loop. Not by a message channel, which WebKit takes through another process. */
export const tick = (): Promise<void> =>
  new Promise((resolve) => {
    if (!page) return void setImmediate(resolve);
    turns.push(resolve);
    page.postMessage(TURN, '*');
  });
