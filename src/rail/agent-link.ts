import type { Agent } from '../core/agent.js';
import type { CanvasController, Carrier } from '../core/canvas-controller.js';
import type { CardTypes } from '../core/card.js';
import type { Parcel } from '../core/interaction.js';
import type { DeliveryOptions } from '../delivery/delivery-options.js';
import { isObject } from '../lib/json.js';
import type { DeliveryLink } from './delivery-link.js';
import { extras, loadExtras, needExtras } from './extras.js';

/** What the page has decided about delivery. */
export type DeliveryChoices = Pick<
  DeliveryOptions,
  'describe' | 'language' | 'onInteraction' | 'allowedHosts' | 'keepCards' | 'news' | 'log'
>;

/** How many conversations are remembered until there is what brings them back. */
const MAX_CONVERSATIONS = 50;

/**
 * Ties a rail to its agent: passes the agent's messages on from the start. What delivers comes with the extras, and
 * is told then how things are.
 */
export class AgentLink implements Carrier {
  readonly #controller: CanvasController;
  readonly #make: () => DeliveryLink;
  #link: DeliveryLink | null = null;
  #agent: Agent | null = null;
  #stopListening: (() => void) | null = null;
  #conversation: string | null = null;
  /** The conversations, and the last words for the agent, that the link has not heard of. */
  readonly #entered = new Set<string>();
  #said: readonly [conversationId: string, text: string] | null = null;
  #connected = false;

  constructor(controller: CanvasController, types: CardTypes, choices: () => DeliveryChoices) {
    this.#controller = controller;
    this.#make = () => new (needExtras().DeliveryLink)(controller, types, choices);
    controller.carrier = this;
    controller.subscribe({ changed: (state) => this.#link?.remember(state) });
  }

  /** The rail is in the page, with this agent. */
  connect(agent: Agent | null): void {
    if (this.#connected && agent === this.#agent) return;
    this.#stopListening?.();
    this.#stopListening = null;
    this.#connected = true;
    this.#agent = agent;
    this.#link?.connect(agent);
    this.catchUp();
    this.#stopListening = agent?.listen((message) => this.#hear(message)) ?? null;
    if (this.#conversation) this.enter(this.#conversation);
  }

  /** The rail leaves the page. What is on its way still arrives. */
  disconnect(): void {
    this.#stopListening?.();
    this.#stopListening = null;
    this.#connected = false;
    this.#link?.disconnect();
  }

  /** The page is in this conversation: what was kept of it comes back, once. */
  enter(conversationId: string): void {
    this.#conversation = conversationId;
    if (this.#link) return this.#link.enter(conversationId);
    this.#entered.delete(conversationId);
    this.#entered.add(conversationId);
    for (const oldest of this.#entered)
      if (this.#entered.size > MAX_CONVERSATIONS) this.#entered.delete(oldest);
    // What delivers comes beside the extras, not after them.
    if (this.#agent) import('../delivery/delivery.js').catch(() => {});
  }

  /** Only asked once there is something to send, and that needs the extras. */
  send(parcel: Parcel, report: Parameters<Carrier['send']>[1]): void {
    this.#there().send(parcel, report);
  }

  retry(parcel: Parcel): void {
    this.#there().retry(parcel);
  }

  /** Tells the agent what it should know and not answer. */
  context(text: string): void {
    if (!this.#conversation) return;
    if (this.#link) this.#link.context(this.#conversation, text);
    else this.#said = [this.#conversation, text];
  }

  /**
   * The conversation is over: what is kept of it in this browser is deleted.
   *
   * @throws NotYet - Where the extras do not load.
   */
  async end(): Promise<void> {
    const conversation = this.#conversation;
    if (!conversation || !(this.#link ?? this.#agent)) return;
    await loadExtras();
    await this.#there().end(conversation);
  }

  /** The rail has been drawn, maybe with extras that it did not have before. */
  catchUp(): void {
    if (this.#agent && extras()) this.#there();
  }

  #there(): DeliveryLink {
    if (this.#link) return this.#link;
    const link = (this.#link = this.#make());
    link.connect(this.#agent);
    for (const conversationId of this.#entered) link.enter(conversationId);
    if (this.#said) link.context(...this.#said);
    if (!this.#connected) link.disconnect();
    return link;
  }

  #hear(message: unknown): void {
    const isOurs = isObject(message) && message.message_type === 'conversation';
    const id = isOurs ? message.conversation_id : undefined;
    if (typeof id === 'string' && id !== '' && id !== this.#conversation) this.enter(id);
    this.#controller.receive(message);
  }
}
