import { NotYet } from './not-yet.js';

/** The first pause before another attempt, and the longest, in milliseconds. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;

/** Code that is loaded when it is needed, once. */
export class Late<Code> {
  /** Null until it has come. */
  now: Code | null = null;

  readonly #load: () => Promise<Code>;
  #loading: Promise<unknown> | null = null;
  #arrival: Promise<void> | null = null;
  #come: () => void = () => {};
  readonly #came = new Promise<void>((done) => (this.#come = done));

  constructor(load: () => Promise<Code>) {
    this.#load = load;
  }

  /** Never rejects. What did not come is asked for again the next time. */
  load(): Promise<unknown> {
    this.#loading ??= this.#load().then(
      (code) => {
        this.#come();
        return (this.now = code);
      },
      () => (this.#loading = null),
    );
    return this.#loading;
  }

  /**
   * Resolves when it has come: it is asked for until it does, less and less often.
   *
   * @param failed - Called once, where it has not come at the first attempt.
   */
  arrival(failed?: () => void): Promise<void> {
    if (failed) void this.load().then((code) => code || failed());
    return (this.#arrival ??= this.#insist());
  }

  /** @throws NotYet - Until it has come. */
  need(): Code {
    if (this.now) return this.now;
    throw new NotYet(this.arrival());
  }

  async #insist(): Promise<void> {
    for (let pause = FIRST_PAUSE; !(await this.load()); pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      // Somebody else may ask for it meanwhile.
      await Promise.race([pauseOf(pause), this.#came]);
    }
  }
}

/** Ends early when the network is back. */
function pauseOf(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    const wake = () => {
      clearTimeout(timer);
      removeEventListener('online', wake);
      done();
    };
    const timer = setTimeout(wake, milliseconds);
    addEventListener('online', wake);
  });
}
