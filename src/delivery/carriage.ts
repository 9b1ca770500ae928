import type { Interaction } from '../core/interaction.js';
import { messageOf } from '../core/problem.js';
import type { AgentLine } from './agent-line.js';
import { endpointOf, type EndpointFacts } from './endpoint.js';
import type { Environment } from './environment.js';
import { post, type Outcome } from './post.js';
import type { OutboxRecord } from './record.js';

/** The way to the server: the POST of the contract, or the agent's own. */
export class Carriage {
  readonly #line: AgentLine;
  readonly #environment: Environment;
  readonly #allowedHosts: readonly string[];
  readonly #refused: (url: string, facts: EndpointFacts) => void;
  readonly #known = new Set<string>();

  /** @param refused - Told once of every URL that leads to a host that is not allowed. */
  constructor(
    line: AgentLine,
    environment: Environment,
    allowedHosts: readonly string[],
    refused: (url: string, facts: EndpointFacts) => void,
  ) {
    this.#line = line;
    this.#environment = environment;
    this.#allowedHosts = allowedHosts;
    this.#refused = refused;
  }

  /** Whether interactions go by POST. */
  get posts(): boolean {
    return !this.#line.deliver;
  }

  urlOf(facts: EndpointFacts): string {
    const { hostname } = this.#environment;
    const pageBaseUrl = this.#line.agent?.apiBaseUrl;
    const rules = { allowedHosts: this.#allowedHosts, hostname, pageBaseUrl };
    const { url, refused } = endpointOf(facts, rules);
    for (const offer of refused) {
      if (!this.#known.has(offer)) this.#refused(offer, facts);
      this.#known.add(offer);
    }
    return url;
  }

  /** One attempt. Never throws. */
  async deliver(record: OutboxRecord): Promise<Outcome> {
    const { deliver } = this.#line;
    if (!deliver) return post(this.urlOf(record), record.body, this.#environment);
    try {
      await deliver(JSON.parse(record.body) as Interaction, record.conversationId);
      return { kind: 'accepted', status: null };
    } catch (error) {
      return { kind: 'again', status: null, reason: messageOf(error), after: 0 };
    }
  }
}
