import type { Clock } from '../../../src/delivery/environment.js';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that goes on when the test says so. */
export class VirtualClock {
  /** Milliseconds that have really passed. */
  passed = 0;
  /** What the clock on the wall is wrong by. */
  jump = 0;
  readonly #start = Date.UTC(2026, 0, 1);
  readonly #timers = new Set<Timer>();

  /** The clock as one page sees it. Timers of a page that is dead do not run. */
  for(isAlive: () => boolean): Clock {
    return {
      now: () => this.now,
      after: (milliseconds, run) => {
        const timer = { at: this.passed + milliseconds, run: () => isAlive() && run() };
        this.#timers.add(timer);
        return () => this.#timers.delete(timer);
      },
    };
  }

  get now(): number {
    return this.#start + this.passed + this.jump;
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.for(() => true).after(milliseconds, resolve));
  }

  /** Goes on to the next timer, at most so far; false when there is none. */
  next(until: number): boolean {
    let first: Timer | undefined;
    for (const timer of this.#timers) if (!first || timer.at < first.at) first = timer;
    if (!first || first.at > until) return false;
    this.#timers.delete(first);
    this.passed = Math.max(this.passed, first.at);
    first.run();
    return true;
  }
}
