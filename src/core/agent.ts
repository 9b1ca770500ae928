import type { Interaction } from './interaction.js';

/**
 * A way an agent talks to the page: one file under `agents/` each. Only `listen` is needed; what is left
 * out is not done, and `capabilities` says so to whoever asks.
 *
 * ```ts
 * export function acme(session: AcmeSession): Agent {
 *   return {
 *     capabilities: { respond: true, context: false, deliver: false },
 *     listen(receive) {
 *       session.addEventListener('data', receive);
 *       return () => session.removeEventListener('data', receive);
 *     },
 *     respond: (conversationId, text) => session.say(text),
 *   };
 * }
 * ```
 */
export interface Agent {
  /** What this agent can be told; all of it where this is missing and the method is there. */
  readonly capabilities?: AgentCapabilities;
  /** Where interactions go unless a card says otherwise; the page has chosen it, so its host is allowed. */
  readonly apiBaseUrl?: string | undefined;
  /** Passes on everything the agent sends, as it comes; returns what ends it. */
  listen(receive: (message: unknown) => void): () => void;
  /** Tells the agent what the user did, as if the user had said it. The agent answers. */
  respond?(conversationId: string, text: string): void | Promise<void>;
  /** Tells the agent what it should know, and not answer. */
  context?(conversationId: string, text: string): void | Promise<void>;
  /**
   * Records an interaction on a way of the agent's own, in place of the POST. A promise that is kept means
   * that it is recorded; a broken one that it is tried again, with the same id.
   */
  deliver?(interaction: Interaction, conversationId: string): Promise<void>;
  /** Whether the agent can be told anything now; true where this is missing. */
  ready?(): boolean;
  /** Calls back when it may have become ready; returns what ends it. */
  whenReady?(wake: () => void): () => void;
}

/** What an agent can be told. */
export interface AgentCapabilities {
  readonly respond: boolean;
  readonly context: boolean;
  readonly deliver: boolean;
}
