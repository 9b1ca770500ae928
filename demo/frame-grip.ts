import { html, type TemplateResult } from 'lit';
import { Panel } from './panel.js';

const STEP = 10;
const SMALLEST = 280;
const LARGEST = 2400;

/** The user has given the frame another size. */
export class FrameResizeEvent extends Event {
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    super('frame-resize');
    this.width = width;
    this.height = height;
  }
}

/** The corner by which the frame around it is resized: drag it, or use the arrow keys. */
export class FrameGrip extends Panel {
  protected override render(): TemplateResult {
    return html`<button
      class="grip"
      type="button"
      aria-label="Resize the stage: drag, or use the arrow keys"
      @pointerdown=${this.#onDown}
      @keydown=${this.#onKey}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M11 2L2 11M11 7L7 11" />
      </svg>
    </button>`;
  }

  #onDown(event: PointerEvent): void {
    const button = event.currentTarget as HTMLElement;
    const box = this.#box();
    // The frame stands in the middle of its room: it grows to both sides, hence twice the way.
    const mirrored = getComputedStyle(this).direction === 'rtl' ? -2 : 2;
    button.setPointerCapture(event.pointerId);
    const move = ({ clientX, clientY }: PointerEvent) => {
      this.#resize(box.width + (clientX - event.clientX) * mirrored, box.height + clientY - event.clientY);
    };
    button.addEventListener('pointermove', move);
    button.addEventListener('lostpointercapture', () => button.removeEventListener('pointermove', move), {
      once: true,
    });
  }

  #onKey(event: KeyboardEvent): void {
    const ways: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    };
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const { width, height } = this.#box();
    this.#resize(width + way[0], height + way[1]);
  }

  #resize(width: number, height: number): void {
    this.dispatchEvent(new FrameResizeEvent(fitFrame(width), fitFrame(height)));
  }

  #box(): DOMRect {
    return (this.parentElement ?? this).getBoundingClientRect();
  }
}

customElements.define('frame-grip', FrameGrip);

/** A side of the frame, within what can be looked at. */
export const fitFrame = (size: number): number => Math.round(Math.min(LARGEST, Math.max(SMALLEST, size)));

declare global {
  interface HTMLElementTagNameMap {
    'frame-grip': FrameGrip;
  }
}
