import { extras } from './extras.js';
import type { Room, SafeArea, Side } from './layout.js';
import type { VideoShift } from './video-shift.js';

/** Moves the video out of the way once it is known how; until then it stays where it is. */
export class LazyShift {
  readonly #rail: HTMLElement;
  #shift: VideoShift | null = null;

  constructor(rail: HTMLElement) {
    this.#rail = rail;
  }

  /** A card is on this side of a room of this size; or there is none beside the video. */
  show(side: Side | null, room: Room, face?: SafeArea): void {
    const code = extras();
    this.#shift ??= code && new code.VideoShift(this.#rail);
    this.#shift?.show(side, room, face);
  }

  /** The rail leaves. */
  remove(): void {
    this.#shift?.remove();
  }
}
