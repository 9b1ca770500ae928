import { Late } from '../lib/late.js';
import type * as code from './extras-code.js';
import { whenIdle } from '../lib/when-idle.js';

type Extras = typeof code;

const late = new Late<Extras>(() => import('./extras-code.js'));

/**
 * What becomes of answers, how cards move, what is said of them, the notices, and all else that a first question can
 * do without: null until it has come. Until then one card is there at most, and nothing is said of it.
 */
export const extras = (): Extras | null => late.now;

/** @throws NotYet - Until they have come. */
export const needExtras = (): Extras => late.need();

/** Loads them once; never rejects. What did not come is asked for again the next time. */
export const loadExtras = (): Promise<unknown> => late.load();

/**
 * Loads them when the page has nothing better to do: it has come for something else than its rail.
 *
 * @param failed - Called once, where they did not come at once.
 */
export function loadExtrasWhenIdle(done: () => void, failed: () => void): void {
  if (!late.now) whenIdle(() => void late.arrival(failed).then(done));
}

/** Loads the code of a card while the extras come, which it needs as well. What fails is loaded again later. */
export function loadMeanwhile(load: (() => Promise<unknown>) | undefined): void {
  if (!late.now) void load?.().catch(() => {});
}
