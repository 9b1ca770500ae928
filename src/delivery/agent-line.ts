import type { Agent, AgentCapabilities } from '../core/agent.js';
import type { Parcel } from '../core/interaction.js';
import { ContextTeller } from './context.js';
import type { Describe } from './describe.js';
import type { Clock } from './environment.js';

const TOLD: ReadonlySet<string> = new Set(['submit', 'skip', 'dismiss']);

export interface AgentLineOptions {
  readonly describe: Describe | false;
  readonly clock: Clock;
  /** The agent may be ready to hear something now. */
  ready(): void;
  failed(conversationId: string, cause: unknown): void;
}

/** What is said to the agent of this page: only of conversations that this page is in. */
export class AgentLine {
  readonly #options: AgentLineOptions;
  readonly #conversations = new Set<string>();
  readonly #contexts = new Map<string, ContextTeller>();
  #agent: Agent | null = null;
  #stopWaiting: (() => void) | undefined;

  constructor(options: AgentLineOptions) {
    this.#options = options;
  }

  get agent(): Agent | null {
    return this.#agent;
  }

  set agent(agent: Agent | null) {
    this.#stopWaiting?.();
    this.#agent = agent;
    this.#stopWaiting = agent?.whenReady?.(() => this.#options.ready());
  }

  /** This page is in a conversation: its agent may be told what was done there. */
  enter(conversationId: string): void {
    this.#conversations.add(conversationId);
  }

  /** This page is in another conversation, and has nothing left to tell of this one. */
  leave(conversationId: string): void {
    this.#conversations.delete(conversationId);
    this.#contexts.get(conversationId)?.close();
    this.#contexts.delete(conversationId);
  }

  /**
   * Whether it is time to tell what was done in a conversation: not before this page is in it, and not
   * before its agent can hear. Where there is nobody to tell, there is nothing to wait for.
   */
  canTell(conversationId: string): boolean {
    if (!this.#conversations.has(conversationId)) return false;
    return !this.#can('respond') || (this.#agent?.ready?.() ?? true);
  }

  /** Who hears what was done; null for nobody. */
  get listener(): Agent | null {
    return this.#can('respond') ? this.#agent : null;
  }

  /** What the agent is told once the interaction has arrived; null for nothing. */
  wordsFor({ interaction, arguments: args }: Parcel): string | null {
    const { describe } = this.#options;
    if (!describe || !TOLD.has(interaction.type)) return null;
    try {
      return describe(interaction, args) || null;
    } catch {
      // The page's own words failed; what the user did is recorded all the same.
      return null;
    }
  }

  /** The way of the agent's own to record interactions, where it has one. */
  get deliver(): Agent['deliver'] {
    return this.#can('deliver') ? this.#agent?.deliver?.bind(this.#agent) : undefined;
  }

  context(conversationId: string, text: string): void {
    let teller = this.#contexts.get(conversationId);
    if (!teller) {
      teller = new ContextTeller((words) => this.#tell(conversationId, words), this.#options.clock);
      this.#contexts.set(conversationId, teller);
    }
    teller.say(text);
  }

  flush(): void {
    for (const teller of this.#contexts.values()) teller.flush();
  }

  close(): void {
    for (const teller of this.#contexts.values()) teller.close();
    this.agent = null;
  }

  #can(what: keyof AgentCapabilities): boolean {
    return Boolean(this.#agent?.[what] && (this.#agent.capabilities?.[what] ?? true));
  }

  #tell(conversationId: string, text: string): void {
    if (!this.#can('context')) return;
    const failed = (cause: unknown) => this.#options.failed(conversationId, cause);
    try {
      Promise.resolve(this.#agent?.context?.(conversationId, text)).catch(failed);
    } catch (error) {
      failed(error);
    }
  }
}
