import type { Agent } from '../core/agent.js';
import type { CardKey, CardTypes } from '../core/card.js';
import type { Problem } from '../core/problem.js';
import type { Describe } from './describe.js';
import type { Environment } from './environment.js';
import type { OnInteraction } from '../core/host-callback.js';
import type { Language } from '../words/languages.js';
import type { DeliveryAttempt, DeliveryNews } from './news.js';
import type { Store } from './store.js';

export interface DeliveryOptions {
  /** The kinds of card that can come back after a reload. */
  readonly types: CardTypes;
  readonly agent?: Agent | null;
  /** Words for the agent; those of the language unless replaced. False: the agent is told nothing. */
  readonly describe?: Describe | false;
  /** Asked for with every answer; English unless given. */
  readonly language?: () => Language;
  /** The host page hears of every interaction before it is sent; a promise is waited for, 5 s at most. */
  readonly onInteraction?: OnInteraction | undefined;
  /** Hosts that a card's configuration may send to: names, or `*.` and a domain. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** False: what the user types is kept nowhere until it is sent. */
  readonly keepCards?: boolean;
  problem?(problem: Problem): void;
  news?(news: DeliveryNews): void;
  log?(attempt: DeliveryAttempt): void;
  /** A card was answered in another tab, or before a reload. */
  elsewhere?(card: CardKey & { readonly generation: string }): void;
  /** The browser, or what stands for it in a test. */
  readonly environment?: Environment;
  readonly store?: Store;
}
