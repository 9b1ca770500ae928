import type { Agent } from '../core/agent.js';
import type { Parcel } from '../core/interaction.js';
import type { Environment } from './environment.js';
import type { DeliveryAttempt, DeliveryNews } from './news.js';
import type { Outcome } from './post.js';
import type { OutboxRecord } from './record.js';
import type { SpareCopies } from './spare-copies.js';
import type { Store } from './store.js';

/** What the outboxes of a page have in common. What it is told must not throw. */
export interface OutboxHost {
  readonly environment: Environment;
  readonly store: Store;
  readonly copies: SpareCopies;
  /** The name of this page among the tabs of the browser. */
  readonly owner: string;
  /** Whether it is time to tell the agent what was done in a conversation. */
  canTell(conversationId: string): boolean;
  /** Whom to tell; null for nobody. */
  listener(): Agent | null;
  /** Makes one attempt; never throws. */
  deliver(record: OutboxRecord): Promise<Outcome>;
  urlOf(record: OutboxRecord): string;
  /** The host page hears of an interaction, and may take its time. */
  tellPage(parcel: Parcel): Promise<void>;
  news(news: DeliveryNews): void;
  log(attempt: DeliveryAttempt): void;
  /** It will not arrive unless somebody tries again. */
  failed(record: OutboxRecord): void;
  /** A card was answered that this page's user did not answer. */
  elsewhere(record: OutboxRecord): void;
  agentFailed(record: OutboxRecord, cause: unknown): void;
  /** Wakes the other tabs. */
  ring(): void;
}
