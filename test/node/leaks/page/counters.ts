/** Runs before the bundle: counts what a page can start and forget to stop. Nothing here keeps a target alive. */

/** What is under way now. */
export interface Running {
  readonly timers: number;
  readonly observed: number;
}

interface Holder {
  /** How many targets one observer watches. */
  count: number;
}

const timers = new Set<number>();
let observed = 0;

/** The page's own clock, which is not counted: the tests wait by it. */
export const later = window.setTimeout.bind(window);

export const running = (): Running => ({ timers: timers.size, observed });

countOnce('setTimeout', 'clearTimeout');
countOnce('requestAnimationFrame', 'cancelAnimationFrame');
countOnce('requestIdleCallback', 'cancelIdleCallback');
countRepeated();
for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
  countTargets(window[name].prototype);
}

/** A timer that ends when it has fired. Each kind counts its ids for itself. */
function countOnce(start: keyof Window, stop: keyof Window): void {
  const host = window as unknown as Record<string, (...args: unknown[]) => number>;
  const [begin, cancel] = [host[start]!.bind(window), host[stop]!.bind(window)];
  const known = new Map<number, number>();
  host[start] = (run, ...rest) => {
    const key = nextKey();
    const id = begin(
      (...args: unknown[]) => {
        end(known, id);
        (run as (...args: unknown[]) => void)(...args);
      },
      ...rest,
    );
    known.set(id, key);
    timers.add(key);
    return id;
  };
  host[stop] = (id) => {
    end(known, id as number);
    return cancel(id);
  };
}

/** An interval goes on until it is stopped, by either of the two names. */
function countRepeated(): void {
  const begin = window.setInterval.bind(window);
  const cancel = window.clearInterval.bind(window);
  const known = new Map<number, number>();
  window.setInterval = ((run: TimerHandler, ...rest: unknown[]) => {
    const id = begin(run, ...(rest as [number]));
    const key = nextKey();
    known.set(id, key);
    timers.add(key);
    return id;
  }) as typeof setInterval;
  window.clearInterval = (id) => {
    end(known, id as number | undefined);
    cancel(id);
  };
}

let keys = 0;
function nextKey(): number {
  return ++keys;
}

function end(known: Map<number, number>, id: number | undefined): void {
  const key = known.get(id ?? NaN);
  known.delete(id ?? NaN);
  if (key !== undefined) timers.delete(key);
}

/** An observer that is collected watches nothing any more; until then it counts, whatever its targets do. */
function countTargets(prototype: object): void {
  const methods = prototype as Record<'observe' | 'unobserve' | 'disconnect', (...args: unknown[]) => void>;
  const holders = new WeakMap<object, Holder>();
  const targets = new WeakMap<object, WeakSet<object>>();
  const collected = new FinalizationRegistry<Holder>(({ count }) => (observed -= count));
  const { observe, unobserve, disconnect } = methods;

  methods.observe = function (this: object, target, ...rest) {
    observe.call(this, target, ...rest);
    if (!holders.has(this)) {
      const holder = { count: 0 };
      holders.set(this, holder);
      targets.set(this, new WeakSet());
      collected.register(this, holder);
    }
    if (targets.get(this)!.has(target as object)) return;
    targets.get(this)!.add(target as object);
    holders.get(this)!.count++;
    observed++;
  };
  if (unobserve) {
    methods.unobserve = function (this: object, target) {
      unobserve.call(this, target);
      if (!targets.get(this)?.delete(target as object)) return;
      holders.get(this)!.count--;
      observed--;
    };
  }
  methods.disconnect = function (this: object) {
    disconnect.call(this);
    const holder = holders.get(this);
    if (!holder) return;
    observed -= holder.count;
    holder.count = 0;
    targets.set(this, new WeakSet());
  };
}
