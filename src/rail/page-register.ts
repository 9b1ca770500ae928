import { CanvasRail } from './canvas-rail.js';
import type { CardRegistration } from './register.js';

/**
 * Adds a card of the page's own to every rail, or replaces a built-in one.
 *
 * It asks the element that is in charge: a page may have loaded this code twice.
 */
export function register<Props extends object>(registration: CardRegistration<Props>): void {
  const inCharge = customElements.get('canvas-rail') as typeof CanvasRail | undefined;
  (inCharge ?? CanvasRail).register(registration);
}
