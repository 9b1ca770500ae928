import type { JsonObject } from '../lib/json.js';

const EMPTY: JsonObject = {};

/** What a card is told of its platform: what came with the show, and the host page's own booking link over it. */
export class HostContext {
  #sent: JsonObject = EMPTY;
  #url: string | null = null;
  #merged: JsonObject = EMPTY;

  /** The same object for the same input, so that a card is not drawn again for nothing. */
  of(sent: JsonObject = EMPTY, schedulingUrl: string | null = null): JsonObject {
    if (sent === this.#sent && schedulingUrl === this.#url) return this.#merged;
    this.#sent = sent;
    this.#url = schedulingUrl;
    this.#merged = schedulingUrl ? { ...sent, scheduling_url: schedulingUrl } : sent;
    return this.#merged;
  }
}
