/** The time, and what is to be done later. */
export interface Clock {
  /** Milliseconds since 1970. It may jump: nobody may rely on it going forward. */
  now(): number;
  /** Runs something once; returns what prevents it. */
  after(milliseconds: number, run: () => void): () => void;
}

/** What the page goes through. */
export interface PageListener {
  /** There may be a network again, or somebody is looking. */
  wake(): void;
  /** Nobody is looking any more. */
  hide(): void;
  /** The page goes away, perhaps for good. */
  leave(): void;
}

/** Wakes the other tabs of this browser; it carries nothing. */
export interface Bell {
  ring(): void;
  close(): void;
}

/** All that delivery needs of the browser. What is denied is null, and delivery works without it. */
export interface Environment {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly random: () => number;
  readonly indexedDB: IDBFactory | null;
  readonly localStorage: Storage | null;
  readonly locks: Pick<LockManager, 'request'> | null;
  readonly bell: (name: string, rung: () => void) => Bell | null;
  readonly watchPage: (listener: PageListener) => () => void;
  /** The host name of the page. */
  readonly hostname: string;
}

export function browserEnvironment(): Environment {
  return {
    fetch: (input, init) => fetch(input, init),
    clock: {
      now: () => Date.now(),
      after(milliseconds, run) {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    random: () => Math.random(),
    // In a sandboxed frame even looking at these throws.
    indexedDB: orNull(() => indexedDB),
    localStorage: orNull(() => localStorage),
    // Missing on http pages.
    locks: orNull(() => navigator.locks),
    bell: (name, rung) => orNull(() => ringing(name, rung)),
    watchPage,
    hostname: location.hostname,
  };
}

function orNull<Value>(get: () => Value): Value | null {
  try {
    return get() ?? null;
  } catch {
    return null;
  }
}

function ringing(name: string, rung: () => void): Bell {
  const channel = new BroadcastChannel(name);
  channel.onmessage = rung;
  return { ring: () => channel.postMessage(0), close: () => channel.close() };
}

function watchPage({ wake, hide, leave }: PageListener): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('online', wake, { signal });
  window.addEventListener('pageshow', wake, { signal });
  window.addEventListener('pagehide', leave, { signal });
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'visible' ? wake() : hide()),
    { signal },
  );
  return () => stop.abort();
}
