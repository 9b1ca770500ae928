import type { DeliveryNews } from '../src/delivery/news.js';
import type { Interaction } from '../src/index.js';

const ARRIVED: ReadonlySet<string> = new Set(['acknowledged', 'told', 'gone']);

/** What the user has done and no server has yet: an agent cannot go on with it before it has arrived. */
export class Arrivals {
  readonly #awaited = new Map<string, Interaction>();

  wait(interaction: Interaction): void {
    this.#awaited.set(interaction.interaction_id, interaction);
  }

  /** The interaction that has just arrived; null where it has not, or nobody waits for it. */
  take({ interactionId, state }: DeliveryNews): Interaction | null {
    const interaction = ARRIVED.has(state) ? this.#awaited.get(interactionId) : undefined;
    if (!interaction) return null;
    this.#awaited.delete(interactionId);
    return interaction;
  }
}
