import { Late } from '../lib/late.js';
import { whenIdle } from '../lib/when-idle.js';

const late = new Late(async () => {
  const { bringLater } = await import('./later-code.js');
  bringLater();
  return true;
});

let isExpected = false;

/** A card is made: what it does without until it is on screen is loaded once the page is idle. */
export function expectLater(): void {
  if (!isExpected) whenIdle(() => void late.arrival());
  isExpected = true;
}

/** Loads what a card cannot do without. */
export const laterArrival = (): Promise<void> => late.arrival();
