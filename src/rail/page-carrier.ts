import type { Carrier } from '../core/canvas-controller.js';
import { callbackFailed, type OnInteraction } from '../core/host-callback.js';
import type { Parcel } from '../core/interaction.js';
import type { Problem } from '../core/problem.js';
import type { DeliveryStatus } from '../core/rail-state.js';

/** Without an agent there is nobody to deliver to but the page: what it has heard of counts as delivered. */
export class PageCarrier implements Carrier {
  readonly #onInteraction: () => OnInteraction | undefined;
  readonly #report: (problem: Problem) => void;

  constructor(onInteraction: () => OnInteraction | undefined, report: (problem: Problem) => void) {
    this.#onInteraction = onInteraction;
    this.#report = report;
  }

  send({ interaction, conversationId }: Parcel, report: (status: DeliveryStatus) => void): void {
    const hear = this.#onInteraction();
    if (!hear) return report('delivered');
    report('sending');
    void Promise.resolve(interaction)
      .then((told) => hear(told, conversationId))
      .catch((cause: unknown) => {
        this.#report(callbackFailed(interaction, conversationId, cause));
      })
      .then(() => report('delivered'));
  }

  retry(): void {}
}
