import type { Log } from './log.js';

/** Writes down what a rail tells; `note` is handed every writing. */
export function logEvents(rail: HTMLElement, log: Log, note: (write: () => void) => void): void {
  rail.addEventListener('canvas-problem', ({ problem }) => note(() => log.problem(problem)));
  rail.addEventListener('canvas-layout', ({ layout }) => note(() => log.layout(layout)));
  rail.addEventListener('canvas-attempt', ({ attempt }) => note(() => log.attempt(attempt)));
  rail.addEventListener('canvas-delivery', ({ delivery }) => note(() => log.delivery(delivery)));
  rail.addEventListener('canvas-interaction', ({ interaction, conversationId }) =>
    note(() => log.interaction(interaction, conversationId)),
  );
}
