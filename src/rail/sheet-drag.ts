/** What a drag needs to know, and what it tells. */
export interface SheetDragHost {
  /** A finger is on it. @returns How far the sheet can go down, in pixels. */
  start(): number;
  /** The finger is off: here it should go. */
  drop(lowered: boolean): void;
}

/** A tap may tremble by this much; faster than this, in pixels per millisecond, is a throw. */
const TREMBLE = 6;
const THROW = 0.35;
const MEMORY = 80;

/**
 * Moves a sheet with the finger on its handle or heading, or with the mouse on its handle. While it is
 * held, only its transform changes; where it stops is a matter of styles.
 */
export class SheetDrag {
  readonly #panel: HTMLElement;
  readonly #handle: HTMLElement;
  readonly #host: SheetDragHost;
  #pointer: number | null = null;
  #isDragging = false;
  #depth = 0;
  #from = 0;
  #startY = 0;
  #scale = 1;
  #at = 0;
  #trail: { readonly y: number; readonly time: number }[] = [];

  constructor(panel: HTMLElement, handle: HTMLElement, host: SheetDragHost) {
    this.#panel = panel;
    this.#handle = handle;
    this.#host = host;
  }

  start(): void {
    this.#panel.addEventListener('pointerdown', this.#onDown);
    this.#panel.addEventListener('click', this.#onClick, true);
  }

  stop(): void {
    this.#panel.removeEventListener('pointerdown', this.#onDown);
    this.#panel.removeEventListener('click', this.#onClick, true);
    this.#release();
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (this.#pointer !== null || event.button !== 0 || !this.#takes(event)) return;
    this.#pointer = event.pointerId;
    this.#isDragging = false;
    this.#startY = event.clientY;
    this.#trail = [];
    for (const [type, listener] of this.#listeners) this.#panel.addEventListener(type, listener);
  };

  readonly #onMove = (event: Event): void => {
    const { pointerId, clientY, timeStamp } = event as PointerEvent;
    if (pointerId !== this.#pointer) return;
    if (!this.#isDragging) {
      if (Math.abs(clientY - this.#startY) < TREMBLE) return;
      this.#grasp(pointerId, clientY);
    }
    this.#trail = [
      ...this.#trail.filter(({ time }) => timeStamp - time < MEMORY),
      { y: clientY, time: timeStamp },
    ];
    this.#at = yielding(this.#from + (clientY - this.#startY) / this.#scale, this.#depth);
    this.#panel.style.transform = `translateY(${this.#at}px)`;
  };

  readonly #onUp = (event: Event): void => {
    const { pointerId, type } = event as PointerEvent;
    if (pointerId !== this.#pointer) return;
    if (!this.#isDragging) {
      this.#release();
      // A tap on the heading of a lowered sheet; on the handle it is a click.
      const onHandle = event.composedPath().includes(this.#handle);
      if (type === 'pointerup' && !onHandle && this.#panel.matches('.lowered')) this.#host.drop(false);
      return;
    }
    const speed = this.#speedAt((event as PointerEvent).timeStamp);
    const isThrown = type === 'pointerup' && Math.abs(speed) > THROW;
    this.#host.drop(isThrown ? speed > 0 : this.#at > this.#depth / 2);
    this.#release();
  };

  readonly #listeners = [
    ['pointermove', this.#onMove],
    ['pointerup', this.#onUp],
    ['pointercancel', this.#onUp],
  ] as const;

  /** What ends a drag on the handle is no click. */
  readonly #onClick = (event: Event): void => {
    if (this.#isDragging) event.stopImmediatePropagation();
    this.#isDragging = false;
  };

  #takes(event: PointerEvent): boolean {
    const path = event.composedPath();
    if (path.includes(this.#handle)) return true;
    const inside = path.slice(0, path.indexOf(this.#panel)).filter((node) => node instanceof Element);
    return (
      event.pointerType !== 'mouse' &&
      inside.some((node) => node.matches('.header')) &&
      !inside.some((node) => node.matches('button, a, input'))
    );
  }

  /** From now on it is a drag, from wherever the sheet is on its way. */
  #grasp(pointer: number, y: number): void {
    this.#isDragging = true;
    this.#startY = y;
    this.#depth = this.#host.start();
    const { transform } = getComputedStyle(this.#panel);
    this.#from = transform === 'none' ? 0 : new DOMMatrix(transform).m42;
    const { offsetHeight } = this.#panel;
    this.#scale = this.#panel.getBoundingClientRect().height / offsetHeight || 1;
    this.#panel.classList.add('held');
    if (this.#panel.isConnected) this.#panel.setPointerCapture(pointer);
  }

  #speedAt(time: number): number {
    const first = this.#trail.find((point) => time - point.time < MEMORY);
    const last = this.#trail.at(-1);
    return first && last && last.time > first.time ? (last.y - first.y) / (last.time - first.time) : 0;
  }

  #release(): void {
    this.#pointer = null;
    for (const [type, listener] of this.#listeners) this.#panel.removeEventListener(type, listener);
    this.#panel.classList.remove('held');
    this.#panel.style.removeProperty('transform');
  }
}

/** Beyond its two ends the sheet gives way less and less, like rubber. */
function yielding(y: number, depth: number): number {
  if (y < 0) return -rubber(-y);
  return y > depth ? depth + rubber(y - depth) : y;
}

const rubber = (distance: number) => 28 * (1 - Math.exp(-distance / 56));
