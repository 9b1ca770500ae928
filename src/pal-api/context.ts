import type { Clock } from './clock.js';
import type { Database } from './storage/database.js';
import type { Webhooks } from './webhooks.js';

/** What every endpoint works with. */
export interface PalApiContext {
  readonly database: Database;
  readonly clock: Clock;
  readonly webhooks: Webhooks;
  /** Where a conversation can be joined. */
  conversationUrl(conversationId: string, request: Request): string;
}

/** What the server knows of a request beside the request itself. */
export interface RequestInfo {
  /** The address of the client; without it all clients count as one. */
  readonly clientAddress?: string;
}

export interface PalApiEnvironment {
  readonly Bindings: { readonly info: RequestInfo };
}
