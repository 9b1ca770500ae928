import type { Interaction, PalApiClient } from '../../src/pal-api/client.js';
import type { Interaction as SentInteraction } from '../../src/index.js';
import { WEBHOOKS } from '../api-places.js';
import type { Delivery } from '../server/webhook-log.js';

export type { Delivery } from '../server/webhook-log.js';

const POLL = 1500;
const SETTLE = 150;
const PATIENCE = 20;

/** What the API has recorded of a conversation, and what it has told its webhook. `change` says that there is more. */
export class Recorded extends EventTarget {
  readonly #client: PalApiClient;
  readonly #sent = new Map<string, SentInteraction>();
  #id = '';
  #interactions: readonly Interaction[] = [];
  #deliveries: readonly Delivery[] = [];
  #refuses = false;

  constructor(client: PalApiClient) {
    super();
    this.#client = client;
  }

  get interactions(): readonly Interaction[] {
    return this.#interactions;
  }

  /** What the rail has told of and the API has not recorded. */
  get waiting(): readonly SentInteraction[] {
    return [...this.#sent.values()];
  }

  get deliveries(): readonly Delivery[] {
    return this.#deliveries;
  }

  /** Whether the receiver refuses webhooks, so that they are tried again. */
  get refuses(): boolean {
    return this.#refuses;
  }

  follow(conversationId: string): void {
    this.#id = conversationId;
    this.#sent.clear();
    this.#interactions = [];
    this.#deliveries = [];
    this.#refuses = false;
    this.#changed();
  }

  hear(interaction: SentInteraction, conversationId: string): void {
    if (conversationId !== this.#id) return;
    this.#sent.set(interaction.interaction_id, interaction);
    this.#changed();
  }

  /** Looks every moment, as long as somebody looks at it; returns what ends that. */
  watch(): () => void {
    let watching = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      if (document.visibilityState === 'visible') await this.refresh();
      if (watching) timer = setTimeout(() => void look(), POLL);
    };
    void look();
    return () => {
      watching = false;
      clearTimeout(timer);
    };
  }

  /** Waits until everything is recorded, or does not seem to be going to. */
  async settle(): Promise<void> {
    for (let round = 0; round < PATIENCE; round++) {
      await this.refresh();
      if (this.#sent.size === 0) return;
      await new Promise((resolve) => setTimeout(resolve, SETTLE));
    }
  }

  async refuse(refuses: boolean): Promise<void> {
    await fetch(this.#webhooks, { method: refuses ? 'PUT' : 'DELETE' });
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const id = this.#id;
    if (!id) return;
    try {
      const [interactions, log] = await Promise.all([
        this.#client.listInteractions(id),
        fetch(this.#webhooks).then((response) => response.json() as Promise<WebhookAnswer>),
      ]);
      if (id !== this.#id) return;
      this.#interactions = interactions;
      this.#deliveries = log.data;
      this.#refuses = log.refused;
      for (const { interaction_id: recorded } of interactions) this.#sent.delete(recorded);
      this.#changed();
    } catch {
      // The server is away; the next look may find it.
    }
  }

  get #webhooks(): string {
    return `${WEBHOOKS}?conversation_id=${encodeURIComponent(this.#id)}`;
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

interface WebhookAnswer {
  readonly data: readonly Delivery[];
  readonly refused: boolean;
}
