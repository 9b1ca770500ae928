import type { Agent } from '../core/agent.js';
import type { CanvasController, Carrier } from '../core/canvas-controller.js';
import type { CardTypes } from '../core/card.js';
import { isObject } from '../lib/json.js';
import { LazyDelivery } from '../delivery/lazy-delivery.js';
import type { DeliveryOptions } from '../delivery/delivery-options.js';
import type { DeliveryNews } from '../delivery/news.js';
import { PageCarrier } from './page-carrier.js';

/** What the page has decided about delivery. */
export type DeliveryChoices = Pick<
  DeliveryOptions,
  'describe' | 'language' | 'onInteraction' | 'allowedHosts' | 'keepCards' | 'news' | 'log'
>;

/** How many conversations are remembered; a rail has one, rarely two. */
const MAX_CONVERSATIONS = 50;

/** States in which an interaction is not going anywhere any more. */
const FINAL: ReadonlySet<DeliveryNews['state']> = new Set(['gone', 'rejected', 'parked', 'expired']);

/**
 * Ties a rail to its agent: passes the agent's messages on, delivers what the user does, and brings back
 * what was kept of the conversation. Without an agent the page itself delivers what it hears of.
 */
export class AgentLink {
  readonly #controller: CanvasController;
  readonly #types: CardTypes;
  readonly #choices: () => DeliveryChoices;
  readonly #page: Carrier;
  /** The conversations that were brought back last. */
  readonly #resumed = new Set<string>();
  readonly #undelivered = new Set<string>();
  #delivery: LazyDelivery | null = null;
  #agent: Agent | null = null;
  #stopListening: (() => void) | null = null;
  #conversation: string | null = null;
  #connected = false;

  constructor(controller: CanvasController, types: CardTypes, choices: () => DeliveryChoices) {
    this.#controller = controller;
    this.#types = types;
    this.#choices = choices;
    this.#page = new PageCarrier(
      () => choices().onInteraction,
      (problem) => controller.report(problem),
    );
    controller.carrier = this.#page;
    controller.subscribe({
      changed: (state) => this.#delivery?.remember(state),
      interacted: ({ interaction }) => {
        if (this.#delivery && this.#agent) this.#undelivered.add(interaction.interaction_id);
      },
    });
  }

  /** The rail is in the page, with this agent. */
  connect(agent: Agent | null): void {
    if (this.#connected && agent === this.#agent) return;
    this.#stopListening?.();
    this.#stopListening = null;
    this.#connected = true;
    this.#agent = agent;
    if (agent) this.#delivery ??= this.#makeDelivery();
    if (this.#delivery) this.#delivery.agent = agent;
    this.#controller.carrier = agent ? this.#delivery : this.#page;
    this.#stopListening = agent?.listen((message) => this.#hear(message)) ?? null;
    if (this.#conversation) this.enter(this.#conversation);
  }

  /** The rail leaves the page. What is on its way still arrives. */
  disconnect(): void {
    this.#stopListening?.();
    this.#stopListening = null;
    this.#connected = false;
    // A rail that is only moved comes back at once.
    queueMicrotask(() => this.#closeWhenDone());
  }

  /** The page is in this conversation: what was kept of it comes back, once. */
  enter(conversationId: string): void {
    this.#conversation = conversationId;
    if (!this.#delivery || !this.#agent || this.#resumed.has(conversationId)) return;
    this.#resumed.add(conversationId);
    for (const oldest of this.#resumed)
      if (this.#resumed.size > MAX_CONVERSATIONS) this.#resumed.delete(oldest);
    this.#delivery.resume(conversationId).then(
      ({ event, answer }) => this.#controller.restore(event, answer),
      () => this.#resumed.delete(conversationId),
    );
  }

  /** Tells the agent what it should know and not answer. */
  context(text: string): void {
    if (this.#conversation) this.#delivery?.context(this.#conversation, text);
  }

  /** The conversation is over: what is kept of it in this browser is deleted. */
  async end(): Promise<void> {
    if (this.#conversation) await this.#delivery?.end(this.#conversation);
  }

  #hear(message: unknown): void {
    const isOurs = isObject(message) && message.message_type === 'conversation';
    const id = isOurs ? message.conversation_id : undefined;
    if (typeof id === 'string' && id !== '' && id !== this.#conversation) this.enter(id);
    this.#controller.receive(message);
  }

  #makeDelivery(): LazyDelivery {
    return new LazyDelivery(() => {
      const choices = this.#choices();
      return {
        ...choices,
        types: this.#types,
        onInteraction: choices.onInteraction,
        problem: (problem) => this.#controller.report(problem),
        elsewhere: (card) => this.#controller.dispatch({ kind: 'elsewhere', ...card }),
        news: (news) => {
          if (FINAL.has(news.state)) this.#undelivered.delete(news.interactionId);
          else this.#undelivered.add(news.interactionId);
          choices.news?.(news);
          this.#closeWhenDone();
        },
      };
    });
  }

  #closeWhenDone(): void {
    if (this.#connected || this.#undelivered.size > 0) return;
    this.#delivery?.close();
    this.#delivery = null;
    this.#resumed.clear();
  }
}
