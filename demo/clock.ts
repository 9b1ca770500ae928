/** Runs things later, at a speed of its own; can be stopped and gone on with. */
export class Clock {
  /** How many times faster than life. */
  readonly speed: number;
  #queue: { readonly run: () => void; left: number }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #startedAt = 0;
  #running = true;

  constructor(speed: number) {
    this.speed = speed > 0 ? speed : 1;
  }

  /** Runs something after so many milliseconds of the clock's own time. */
  after(delay: number, run: () => void): void {
    this.#settle();
    this.#queue.push({ run, left: delay });
    this.#queue.sort((one, other) => one.left - other.left);
    this.#arm();
  }

  /** Forgets all that was to come. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#queue = [];
  }

  /** Runs all that was to come, now. */
  flush(): void {
    const due = this.#queue;
    this.clear();
    for (const { run } of due) run();
  }

  pause(): void {
    this.#settle();
    this.#running = false;
    clearTimeout(this.#timer);
  }

  resume(): void {
    if (this.#running) return;
    this.#running = true;
    this.#startedAt = performance.now();
    this.#arm();
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const next = this.#queue[0];
    if (!next || !this.#running) return;
    this.#startedAt = performance.now();
    this.#timer = setTimeout(() => this.#ring(), next.left / this.speed);
  }

  #ring(): void {
    const due = this.#queue.shift();
    for (const other of this.#queue) other.left = Math.max(0, other.left - (due?.left ?? 0));
    this.#arm();
    due?.run();
  }

  /** Takes the time that has gone by off what is still to come. */
  #settle(): void {
    if (!this.#running) return;
    const gone = (performance.now() - this.#startedAt) * this.speed;
    for (const entry of this.#queue) entry.left = Math.max(0, entry.left - gone);
    this.#startedAt = performance.now();
  }
}
