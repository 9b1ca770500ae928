import type { Carrier } from '../core/canvas-controller.js';
import type { Parcel } from '../core/interaction.js';
import { messageOf, problem, type Problem } from '../core/problem.js';
import type { DeliveryStatus } from '../core/rail-state.js';
import type { OnInteraction } from '../delivery/host-page.js';

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
        const reason = messageOf(cause);
        const place = {
          conversationId,
          toolCallId: interaction.tool_call_id,
          component: interaction.component,
        };
        const issues = [{ path: 'onInteraction', reason }];
        const message = `The page's onInteraction failed: ${reason}.`;
        this.#report({ ...problem('on_interaction_callback_failed', message, issues, place), cause });
      })
      .then(() => report('delivered'));
  }

  retry(): void {}
}
