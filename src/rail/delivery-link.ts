import type { Agent } from '../core/agent.js';
import type { CanvasController, Carrier } from '../core/canvas-controller.js';
import type { CardTypes } from '../core/card.js';
import type { Parcel } from '../core/interaction.js';
import type { RailState } from '../core/rail-state.js';
import { LazyDelivery } from '../delivery/lazy-delivery.js';
import type { DeliveryNews } from '../delivery/news.js';
import type { DeliveryChoices } from './agent-link.js';
import { PageCarrier } from './page-carrier.js';

/** How many conversations are remembered; a rail has one, rarely two. */
const MAX_CONVERSATIONS = 50;

/** States in which an interaction is not going anywhere any more. */
const FINAL: ReadonlySet<DeliveryNews['state']> = new Set(['gone', 'rejected', 'parked', 'expired']);

/**
 * Delivers what the user does, and brings back what was kept of the conversation. Without an agent the page
 * itself delivers what it hears of.
 */
export class DeliveryLink implements Carrier {
  readonly #controller: CanvasController;
  readonly #types: CardTypes;
  readonly #choices: () => DeliveryChoices;
  readonly #page: Carrier;
  /** The conversations that were brought back last. */
  readonly #resumed = new Set<string>();
  readonly #undelivered = new Set<string>();
  #carrier: Carrier;
  #delivery: LazyDelivery | null = null;
  #agent: Agent | null = null;
  #connected = false;

  constructor(controller: CanvasController, types: CardTypes, choices: () => DeliveryChoices) {
    this.#controller = controller;
    this.#types = types;
    this.#choices = choices;
    this.#page = new PageCarrier(
      () => choices().onInteraction,
      (problem) => controller.report(problem),
    );
    this.#carrier = this.#page;
  }

  /** The rail is in the page, with this agent. */
  connect(agent: Agent | null): void {
    this.#connected = true;
    this.#agent = agent;
    if (agent) this.#delivery ??= this.#makeDelivery();
    if (this.#delivery) this.#delivery.agent = agent;
    this.#carrier = (agent && this.#delivery) ?? this.#page;
    this.remember(this.#controller.state);
  }

  /** The rail leaves the page. What is on its way still arrives. */
  disconnect(): void {
    this.#connected = false;
    // A rail that is only moved comes back at once.
    queueMicrotask(() => this.#closeWhenDone());
  }

  /** The page is in this conversation: what was kept of it comes back, once. */
  enter(conversationId: string): void {
    if (!this.#delivery || !this.#agent || this.#resumed.has(conversationId)) return;
    this.#resumed.add(conversationId);
    for (const oldest of this.#resumed)
      if (this.#resumed.size > MAX_CONVERSATIONS) this.#resumed.delete(oldest);
    this.#delivery.resume(conversationId).then(
      ({ event, answer }) => this.#controller.dispatch({ ...event, answer }),
      () => this.#resumed.delete(conversationId),
    );
  }

  send(parcel: Parcel, report: Parameters<Carrier['send']>[1]): void {
    if (this.#delivery && this.#agent) this.#undelivered.add(parcel.interaction.interaction_id);
    this.#carrier.send(parcel, report);
  }

  retry(parcel: Parcel): void {
    this.#carrier.retry(parcel);
  }

  remember(state: RailState): void {
    this.#delivery?.remember(state);
  }

  /** Tells the agent what it should know and not answer. */
  context(conversationId: string, text: string): void {
    this.#delivery?.context(conversationId, text);
  }

  /** The conversation is over: what is kept of it in this browser is deleted. */
  async end(conversationId: string): Promise<void> {
    await this.#delivery?.end(conversationId);
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
