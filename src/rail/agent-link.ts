import type { Agent } from '../core/agent.js';
import type { CanvasController, Carrier } from '../core/canvas-controller.js';
import type { CardTypes } from '../core/card.js';
import type { Parcel } from '../core/interaction.js';
import type { DeliveryOptions } from '../delivery/delivery-options.js';
import { isObject } from '../lib/json.js';
import type { DeliveryLink } from './delivery-link.js';
import { extras, needExtras } from './extras.js';

/** What the page has decided about delivery. */
export type DeliveryChoices = Pick<
  DeliveryOptions,
  'describe' | 'language' | 'onInteraction' | 'allowedHosts' | 'keepCards' | 'news' | 'log'
>;

/**
 * Ties a rail to its agent: passes the agent's messages on from the start. What delivers comes with the extras, and
 * is told then of all that has been.
 */
export class AgentLink implements Carrier {
  readonly #controller: CanvasController;
  readonly #make: () => DeliveryLink;
  readonly #untold: ((link: DeliveryLink) => void)[] = [];
  #link: DeliveryLink | null = null;
  #agent: Agent | null = null;
  #stopListening: (() => void) | null = null;
  #conversation: string | null = null;
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
    this.#connected = true;
    this.#agent = agent;
    this.#tell((link) => link.connect(agent));
    this.#stopListening = agent?.listen((message) => this.#hear(message)) ?? null;
    if (this.#conversation) this.enter(this.#conversation);
  }

  /** The rail leaves the page. What is on its way still arrives. */
  disconnect(): void {
    this.#stopListening?.();
    this.#stopListening = null;
    this.#connected = false;
    this.#tell((link) => link.disconnect());
  }

  /** The page is in this conversation: what was kept of it comes back, once. */
  enter(conversationId: string): void {
    this.#conversation = conversationId;
    this.#tell((link) => link.enter(conversationId));
    // What delivers comes beside the extras, not after them.
    if (this.#agent && !this.#link) import('../delivery/delivery.js').catch(() => {});
  }

  /** Only asked for an answer, which has come with the extras. */
  send(parcel: Parcel, report: Parameters<Carrier['send']>[1]): void {
    this.#there().send(parcel, report);
  }

  retry(parcel: Parcel): void {
    this.#there().retry(parcel);
  }

  /** Tells the agent what it should know and not answer. */
  context(text: string): void {
    const conversation = this.#conversation;
    if (conversation) this.#tell((link) => link.context(conversation, text));
  }

  /** The conversation is over: what is kept of it in this browser is deleted. */
  async end(): Promise<void> {
    const conversation = this.#conversation;
    if (!conversation || !(this.#link ?? this.#untold[0])) return;
    await new Promise<void>((done) => this.#tell((link) => done(link.end(conversation))));
  }

  /** The rail has been drawn, maybe with extras that it did not have before. */
  catchUp(): void {
    if (this.#untold.length > 0 && extras()) this.#there();
  }

  #tell(say: (link: DeliveryLink) => void): void {
    if (this.#link) return say(this.#link);
    // Without an agent there has been nothing to tell of.
    if (this.#agent || this.#untold.length > 0) this.#untold.push(say);
    this.catchUp();
  }

  #there(): DeliveryLink {
    const link = (this.#link ??= this.#make());
    for (const say of this.#untold.splice(0)) say(link);
    return link;
  }

  #hear(message: unknown): void {
    const isOurs = isObject(message) && message.message_type === 'conversation';
    const id = isOurs ? message.conversation_id : undefined;
    if (typeof id === 'string' && id !== '' && id !== this.#conversation) this.enter(id);
    this.#controller.receive(message);
  }
}
