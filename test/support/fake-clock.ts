/** A clock that stands until it is moved, and knows which timers run. */
export class FakeClock {
  #now = 1000;
  #next = 1;
  readonly #timers = new Map<number, { readonly at: number; readonly callback: () => void }>();

  get running(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, milliseconds: number): number {
    this.#timers.set(this.#next, { at: this.#now + milliseconds, callback });
    return this.#next++;
  }

  clearTimeout(timer: number): void {
    this.#timers.delete(timer);
  }

  /** Lets time pass: every timer that is due fires at its own moment. */
  pass(seconds: number): void {
    const end = this.#now + seconds * 1000;
    for (let due = this.#firstUntil(end); due; due = this.#firstUntil(end)) {
      const [timer, { at, callback }] = due;
      this.#timers.delete(timer);
      this.#now = at;
      callback();
    }
    this.#now = end;
  }

  #firstUntil(end: number) {
    const [first] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at);
    return first && first[1].at <= end ? first : undefined;
  }
}
