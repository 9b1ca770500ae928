import type { ChangeCause } from '../core/canvas-controller.js';
import type { RailState } from '../core/rail-state.js';
import { browserClock, type Clock } from '../lib/clock.js';
import { canWait } from './announce.js';

/** Between two announcements, and until a card that keeps changing has come to rest, in milliseconds. */
const PAUSE = 1000;
/** A card that never comes to rest is spoken of all the same. */
const PATIENCE = 10_000;
/** How long the words stay for whoever reads them in the page, in Braille or with a cursor. */
const STAY = 8000;

/** Puts into words all that has changed since; null for nothing. */
type Tell = (since: RailState, cause: ChangeCause) => string | null;

/**
 * Speaks through a live region: politely, at most once a second, and then of all that has changed since it
 * last spoke. While there is nothing to say, no timer runs.
 */
export class Announcer {
  readonly #tell: Tell;
  readonly #clock: Clock;
  #region: HTMLElement | null = null;
  /** The state that was last spoken of, if there is something new to tell; and what brought the news. */
  #since: RailState | null = null;
  #cause: ChangeCause = 'show';
  #isUrgent = false;
  #startedAt = 0;
  #spokenAt = -Infinity;
  /** When it is to speak, and the timer that asks at that time or before it. */
  #due = 0;
  #firesAt = Infinity;
  #pending = 0;
  #fading = 0;

  constructor(tell: Tell, clock: Clock = browserClock) {
    this.#tell = tell;
    this.#clock = clock;
  }

  /** A region that has just come into the page is not listened to yet; what it is to say waits. */
  attach(region: HTMLElement | null): void {
    if (region === this.#region) return;
    this.#region = region;
    if (this.#since) this.#schedule(PAUSE);
  }

  changed(state: RailState, before: RailState, cause: ChangeCause): void {
    if (state.card === before.card && state.phase === before.phase) return;
    const now = this.#clock.now();
    if (!this.#since) {
      this.#since = before;
      this.#startedAt = now;
      this.#isUrgent = false;
    }
    this.#cause = cause;
    const waits = canWait(state, before);
    if (waits && this.#isUrgent) return;
    this.#isUrgent = !waits;
    const rest = waits ? Math.min(PAUSE, this.#startedAt + PATIENCE - now) : this.#spokenAt + PAUSE - now;
    if (this.#region) this.#schedule(Math.max(0, rest));
  }

  /** Forgets what it wanted to say. */
  stop(): void {
    this.#since = null;
    this.#disarm();
    this.#fade();
  }

  /** A card that grows says many times a second that it will rest later: its timer is not set anew each time. */
  #schedule(milliseconds: number): void {
    this.#due = this.#clock.now() + milliseconds;
    if (milliseconds === 0) this.#speak();
    else if (this.#due < this.#firesAt) this.#arm(milliseconds);
  }

  #arm(milliseconds: number): void {
    this.#disarm();
    this.#firesAt = this.#clock.now() + milliseconds;
    this.#pending = this.#clock.setTimeout(() => this.#onTimer(), milliseconds);
  }

  #disarm(): void {
    this.#clock.clearTimeout(this.#pending);
    this.#firesAt = Infinity;
  }

  #onTimer(): void {
    this.#firesAt = Infinity;
    const rest = this.#due - this.#clock.now();
    if (rest > 0) this.#arm(rest);
    else this.#speak();
  }

  #speak(): void {
    this.#disarm();
    const [since, region] = [this.#since, this.#region];
    if (!since || !region) return;
    this.#since = null;
    const text = this.#tell(since, this.#cause);
    if (!text) return;
    this.#spokenAt = this.#clock.now();
    // The same words again are only heard when the text changes.
    region.textContent = text === region.textContent ? `${text}\u00a0` : text;
    this.#clock.clearTimeout(this.#fading);
    this.#fading = this.#clock.setTimeout(() => this.#fade(), STAY);
  }

  #fade(): void {
    this.#clock.clearTimeout(this.#fading);
    if (this.#region) this.#region.textContent = '';
  }
}
