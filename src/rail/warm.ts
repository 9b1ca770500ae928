import type { CardTypes } from '../core/card.js';
import type { Expected } from './expected.js';
import { whenIdle } from '../lib/when-idle.js';

/** What the code of a card may bring along: it loads what the card itself loads only when it is drawn. */
interface CardCode {
  readonly warm?: () => Promise<unknown>;
}

/**
 * Loads the code of cards before they are asked for, each when the page is idle.
 *
 * @param names - Of cards (`canvas.chart`) or of the actions that show them (`canvas_show_chart`).
 * @param expected - Told that there will be cards.
 */
export function warm(names: Iterable<string>, types: CardTypes, expected: Pick<Expected, 'soon'>): void {
  expected.soon();
  for (const name of new Set(names)) {
    const load = types.find(String(name).replace(/^canvas_show_/, 'canvas.'), 'v1')?.load;
    if (load) whenIdle(() => void loadAll(load));
  }
}

/** What does not come now is loaded with its card. */
async function loadAll(load: () => Promise<unknown>): Promise<void> {
  try {
    const code = (await load()) as CardCode | undefined;
    await code?.warm?.();
  } catch {
    // The card itself says so, if it is ever shown.
  }
}
