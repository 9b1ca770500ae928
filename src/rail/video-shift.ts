import { isSameSignal, NO_SHIFT, type LayoutSignal } from './layout.js';

const VARIABLE = '--canvas-rail-video-shift';

/** Keeps the last layout signal, and the CSS variable on the rail's parent that says the same. */
export class VideoShift {
  #signal = NO_SHIFT;
  #parent: HTMLElement | null = null;

  /** @returns Whether the signal is news. */
  set(rail: HTMLElement, signal: LayoutSignal): boolean {
    if (isSameSignal(signal, this.#signal)) return false;
    this.#signal = signal;
    const root = rail.getRootNode();
    const parent = rail.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    this.#parent = parent instanceof HTMLElement ? parent : this.#parent;
    this.#parent?.style.setProperty(VARIABLE, `${signal.video_shift_x}px`);
    return true;
  }

  /** The rail leaves: its parent gets its own style back. */
  remove(): void {
    this.#signal = NO_SHIFT;
    this.#parent?.style.removeProperty(VARIABLE);
    this.#parent = null;
  }
}
