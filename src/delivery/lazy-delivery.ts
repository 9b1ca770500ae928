import type { Agent } from '../core/agent.js';
import type { Carrier } from '../core/canvas-controller.js';
import type { Parcel } from '../core/interaction.js';
import type { RailState } from '../core/rail-state.js';
import type { Delivery, DeliveryOptions, Resumed } from './delivery.js';

type Report = Parameters<Carrier['send']>[1];

/**
 * Loads the delivery when it is first needed, and keeps what it is given until then. Call `load` when the
 * first card is shown: whoever answers it may be offline by then.
 */
export class LazyDelivery implements Carrier {
  readonly #options: () => DeliveryOptions;
  #loading: Promise<Delivery> | null = null;
  #loaded: Delivery | null = null;
  #unsent = new Map<string, Report>();
  #agent: Agent | null = null;
  #closed = false;

  /** @param options - Asked for once, when the code has loaded. */
  constructor(options: () => DeliveryOptions) {
    this.#options = options;
  }

  /** The delivery, once it is there. */
  get loaded(): Delivery | null {
    return this.#loaded;
  }

  set agent(agent: Agent | null) {
    this.#agent = agent;
    if (this.#loaded) this.#loaded.agent = agent;
  }

  load(): Promise<Delivery> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  send(parcel: Parcel, report: Report): void {
    if (this.#loaded) return this.#loaded.send(parcel, report);
    const { interaction_id: id } = parcel.interaction;
    this.#unsent.set(id, report);
    this.load().then(
      (delivery) => {
        this.#unsent.delete(id);
        delivery.send(parcel, report);
      },
      () => report('failed', 'component_load_failed'),
    );
  }

  retry(parcel: Parcel): void {
    const report = this.#unsent.get(parcel.interaction.interaction_id);
    if (report) this.send(parcel, report);
    else this.#loaded?.retry(parcel);
  }

  remember(state: RailState): void {
    if (this.#loaded) this.#loaded.remember(state);
    else if (state.card)
      void this.load().then(
        (delivery) => delivery.remember(state),
        () => {},
      );
  }

  resume(conversationId: string): Promise<Resumed> {
    return this.load().then((delivery) => delivery.resume(conversationId));
  }

  context(conversationId: string, text: string): void {
    void this.load().then(
      (delivery) => delivery.context(conversationId, text),
      () => {},
    );
  }

  end(conversationId: string): Promise<void> {
    return this.load().then((delivery) => delivery.end(conversationId));
  }

  close(): void {
    this.#closed = true;
    this.#loaded?.close();
  }

  async #load(): Promise<Delivery> {
    const { createDelivery } = await import('./delivery.js');
    this.#loaded = createDelivery({ ...this.#options(), agent: this.#agent });
    if (this.#closed) this.#loaded.close();
    return this.#loaded;
  }
}
