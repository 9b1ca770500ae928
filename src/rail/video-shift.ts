import { CanvasLayoutEvent } from './events.js';
import { isSameSignal, layoutSignal, NO_SHIFT } from './layout-signal.js';
import type { Room, SafeArea, Side } from './layout.js';
import { parentOf } from './room-observer.js';

const VARIABLE = '--canvas-rail-video-shift';

/**
 * Tells the page how far to move its video, by an event and by a CSS variable on the rail's parent. It says
 * the new place at once, and the page's own `transition` goes there: eased here, each step would restyle
 * all that inherits the variable, where a transform moves on the compositor.
 */
export class VideoShift {
  readonly #rail: HTMLElement;
  #signal = NO_SHIFT;
  #parent: HTMLElement | null = null;

  constructor(rail: HTMLElement) {
    this.#rail = rail;
  }

  /** A card is on this side of a room of this size; or there is none beside the video. */
  show(side: Side | null, room: Room, face?: SafeArea): void {
    const signal = layoutSignal(side, room, face);
    if (isSameSignal(signal, this.#signal)) return;
    this.#signal = signal;
    this.#parent = parentOf(this.#rail) ?? this.#parent;
    this.#parent?.style.setProperty(VARIABLE, `${signal.video_shift_x}px`);
    this.#rail.dispatchEvent(new CanvasLayoutEvent(signal));
  }

  /** The rail leaves: its parent gets its own style back. */
  remove(): void {
    this.#signal = NO_SHIFT;
    this.#parent?.style.removeProperty(VARIABLE);
    this.#parent = null;
  }
}
