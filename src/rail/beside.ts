import type { ChangeCause } from '../core/canvas-controller.js';
import { emptyState, type RailState } from '../core/rail-state.js';
import type { Language } from '../words/languages.js';
import { announcement } from './announce.js';
import { Announcer } from './announcer.js';
import type { Room, SafeArea, Side } from './layout.js';
import { VideoShift } from './video-shift.js';

interface Rail extends HTMLElement {
  readonly state: RailState;
}

/** What a rail does beside drawing its card: it speaks of it, and moves the video out of its way. */
export class Beside {
  readonly #region: HTMLElement;
  readonly #announcer: Announcer;
  readonly #shift: VideoShift;
  /** Kept in mind until the card is there, whose own words it takes. */
  #unsaid: { state: RailState; readonly before: RailState; cause: ChangeCause } | null = null;

  /**
   * @param region - Where it speaks.
   * @param language - Asked for whenever something is said.
   */
  constructor(rail: Rail, region: HTMLElement, language: () => Language) {
    this.#region = region;
    this.#announcer = new Announcer((since, cause) => announcement(rail.state, since, cause, language()));
    this.#shift = new VideoShift(rail);
    // Of what has been since the first card nothing was said.
    if (rail.state.card) this.changed(rail.state, emptyState, 'show');
  }

  changed(state: RailState, before: RailState, cause: ChangeCause): void {
    this.#unsaid = { state, before: this.#unsaid?.before ?? before, cause };
  }

  /** What has changed is on screen now, and the region is in the page. */
  drawn(): void {
    const unsaid = this.#unsaid;
    this.#unsaid = null;
    if (unsaid) this.#announcer.changed(unsaid.state, unsaid.before, unsaid.cause);
    this.#announcer.attach(this.#region);
  }

  /** A card is on this side of a room of this size; or there is none beside the video. */
  shift(side: Side | null, room: Room, face?: SafeArea): void {
    this.#shift.show(side, room, face);
  }

  /** The rail leaves: it forgets what it wanted to say, and its parent gets its own style back. */
  leave(): void {
    this.#unsaid = null;
    this.#announcer.stop();
    this.#shift.remove();
  }
}
