import type { Environment } from './environment.js';
import type { Store } from './store.js';

const LENGTH = 15_000;
/** How often somebody looks whether a lease has become free. */
const LOOK = 1_000;

export interface LeaseOptions {
  readonly environment: Pick<Environment, 'locks' | 'clock'>;
  readonly store: Store;
  /** Who asks: one name for each page. */
  readonly owner: string;
  readonly signal: AbortSignal;
}

/**
 * Does some work as the only page of this browser that does it: under a Web Lock, or where there are none
 * (http pages) under a lease in the database. `work` must stop when the function it is given says false:
 * the page was asleep, and another one has taken over.
 */
export async function alone(
  name: string,
  { environment: { locks, clock }, store, owner, signal }: LeaseOptions,
  work: (stillAlone: () => Promise<boolean>) => Promise<void>,
): Promise<void> {
  if (locks) {
    let begun = false;
    try {
      await locks.request(name, { signal }, () => {
        begun = true;
        return work(() => Promise.resolve(true));
      });
      return;
    } catch (error) {
      // In a sandboxed frame locks are denied.
      if (begun) throw error;
    }
  }
  const renew = () => store.lease(name, owner, clock.now(), clock.now() + LENGTH);
  while (!signal.aborted) {
    if (await renew()) {
      try {
        return await work(renew);
      } finally {
        await store.release(name, owner);
      }
    }
    await pause(clock, LOOK, signal);
  }
}

function pause(clock: Environment['clock'], milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      cancel();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const cancel = clock.after(milliseconds, done);
    signal.addEventListener('abort', done);
  });
}
