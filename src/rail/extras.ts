import type * as code from './extras-code.js';
import { whenIdle } from './when-idle.js';

type Extras = typeof code;

let loaded: Extras | null = null;
let loading: Promise<unknown> | null = null;

/**
 * How cards move, what is said of them, and the notices: null until they have come. Until then cards come
 * and go at once, and what is to be said waits.
 */
export const extras = (): Extras | null => loaded;

/** Loads them once; never rejects. What did not come is asked for again the next time. */
export function loadExtras(): Promise<unknown> {
  loading ??= import('./extras-code.js').then(
    (come) => (loaded = come),
    () => (loading = null),
  );
  return loading;
}

/** Loads them when the page has nothing better to do: it has come for something else than its rail. */
export function loadExtrasWhenIdle(done: () => void): void {
  if (!loaded) whenIdle(() => void loadExtras().then(done));
}
