import type { Clock } from '../../lib/clock.js';

const SECOND = 1000;

/**
 * Counts down in whole seconds, can wait and go on with what was left, and ends once. While it waits, and
 * before and after, no timer runs.
 */
export class Countdown {
  /** What there was to begin with, in milliseconds. */
  readonly total: number;

  readonly #clock: Clock;
  readonly #onTick: () => void;
  readonly #onEnd: () => void;
  /** What was left when it last went on or waited. */
  #left: number;
  /** When it last went on; null while it waits. */
  #since: number | null = null;
  #timer = 0;

  /** It waits at first; `onTick` is called whenever another second is over, `onEnd` when all are. */
  constructor(seconds: number, clock: Clock, onTick: () => void, onEnd: () => void) {
    this.total = seconds * SECOND;
    this.#left = this.total;
    this.#clock = clock;
    this.#onTick = onTick;
    this.#onEnd = onEnd;
  }

  /** What is left, in milliseconds. */
  get left(): number {
    const passed = this.#since === null ? 0 : this.#clock.now() - this.#since;
    return Math.max(0, this.#left - passed);
  }

  get waits(): boolean {
    return this.#since === null;
  }

  goOn(): void {
    if (!this.waits || this.#left === 0) return;
    this.#since = this.#clock.now();
    this.#schedule();
  }

  wait(): void {
    if (this.waits) return;
    this.#clock.clearTimeout(this.#timer);
    this.#left = this.left;
    this.#since = null;
  }

  #schedule(): void {
    const toNextSecond = this.left % SECOND || SECOND;
    this.#timer = this.#clock.setTimeout(() => this.#onTimeout(), toNextSecond);
  }

  #onTimeout(): void {
    if (this.left > 0) {
      this.#schedule();
      this.#onTick();
    } else {
      this.wait();
      this.#onEnd();
    }
  }
}
