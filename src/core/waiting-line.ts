import { NotYet } from '../lib/not-yet.js';
import type { CardKey } from './card.js';

/** Takes something up again, and hears which cards the user has ended in the meantime. */
type Resume = (ended: readonly CardKey[]) => void;

interface Waiting {
  readonly resume: Resume;
  readonly ended: CardKey[];
}

/** What came too early for its code, and what came after it, in their order. */
export class WaitingLine {
  /** Resolves when what waits has been taken, or waits for more code; null while nothing waits. */
  loading: Promise<void> | null = null;

  readonly #line: Waiting[] = [];

  /** Waits behind all others. */
  push(resume: Resume): void {
    this.#line.push({ resume, ended: [] });
  }

  /**
   * Something could not be done, for this reason: where it is that its code is still on its way, it waits.
   *
   * @param ended - What the user has ended before, while it waited already.
   * @param isFirst - Whether all that waits already is to wait for it.
   * @throws The reason, where it is another one.
   */
  defer(reason: unknown, resume: Resume, ended: readonly CardKey[] = [], isFirst = false): void {
    if (!(reason instanceof NotYet)) throw reason;
    const waiting = { resume, ended: [...ended] };
    // What has waited, and has to wait once more, stays in front.
    if (this.loading && !isFirst) this.#line.push(waiting);
    else this.#line.unshift(waiting);
    this.loading ??= reason.loading.then(() => this.#advance());
  }

  /** The user has ended this card: what waits does not bring it back. */
  end(card: CardKey): void {
    for (const { ended } of this.#line) ended.push(card);
  }

  #advance(): void {
    this.loading = null;
    while (!this.loading) {
      const next = this.#line.shift();
      if (!next) return;
      next.resume(next.ended);
    }
  }
}
