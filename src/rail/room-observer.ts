import type { Room } from './layout.js';

/** The element around a rail, which may be the host of the shadow root that it is in. */
export function parentOf(rail: HTMLElement): HTMLElement | null {
  const parent = rail.parentElement ?? (rail.getRootNode() as Partial<ShadowRoot>).host;
  return parent instanceof HTMLElement ? parent : null;
}

/** Measures the room that a rail lives in: its container, not the window. */
export class RoomObserver {
  #room: Room = { width: 0, height: 0, rem: 16 };
  #observer: ResizeObserver | null = null;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get room(): Room {
    return this.#room;
  }

  /** An overlay fills its container and is measured itself; a reserved column is not as wide as its container. */
  observe(rail: HTMLElement, layout: 'overlay' | 'reserve'): void {
    this.stop();
    const container = layout === 'reserve' ? (parentOf(rail) ?? rail) : rail;
    this.#observer = new ResizeObserver((entries) => {
      const size = entries.at(-1)?.contentRect;
      if (!size) return;
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      this.#room = { width: size.width, height: size.height, rem };
      this.#changed();
    });
    this.#observer.observe(container);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
