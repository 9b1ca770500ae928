import type { Clock } from './environment.js';

/** At most one a second (contract, section 5). */
const PACE = 1_000;

/** Tells an agent what it should know: at most once a second, the last one wins, nothing is left behind. */
export class ContextTeller {
  readonly #tell: (text: string) => void;
  readonly #clock: Clock;
  #waiting: string | null = null;
  #stop: (() => void) | null = null;

  constructor(tell: (text: string) => void, clock: Clock) {
    this.#tell = tell;
    this.#clock = clock;
  }

  say(text: string): void {
    this.#waiting = text;
    if (!this.#stop) this.flush();
  }

  /** Tells what waits, at once. */
  flush(): void {
    if (this.#waiting === null) return;
    const text = this.#waiting;
    this.#waiting = null;
    this.#stop?.();
    this.#stop = this.#clock.after(PACE, () => {
      this.#stop = null;
      this.flush();
    });
    this.#tell(text);
  }

  close(): void {
    this.flush();
    this.#stop?.();
    this.#stop = null;
  }
}
