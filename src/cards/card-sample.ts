import type { JsonObject } from '../lib/json.js';

/** An example of a card, for the playground, the documentation and the tests. */
export interface CardSample {
  /** A few words, unique within its kind of card. */
  readonly name: string;
  readonly component: string;
  /** As an agent would send them. */
  readonly arguments: JsonObject;
  /** `canvas_config.host_context`, where the card reads it. */
  readonly context?: JsonObject;
  /** What a user has typed or picked, to show the card in the middle of being answered. */
  readonly draft?: unknown;
  /** What a submit carries, once the user has picked and typed this draft; some cards have none. */
  readonly answer?: { readonly draft?: unknown; readonly value: JsonObject };
}
