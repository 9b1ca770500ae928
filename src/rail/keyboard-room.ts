/** What the bars of a browser take is less than this, what a keyboard takes is more. */
const KEYBOARD_FROM = 80;
/** What a stage keeps of itself however high the keyboard is. */
const LEAST = 160;

/**
 * Keeps the sheet above the on-screen keyboard, which covers a page without making it smaller. The rail may
 * end anywhere in the window: what counts is how far the keyboard reaches into its stage.
 */
export class KeyboardRoom {
  readonly #panel: HTMLElement;
  #viewport: VisualViewport | null = null;
  #covered = 0;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
  }

  start(): void {
    this.#viewport = window.visualViewport;
    this.#viewport?.addEventListener('resize', this.#measure);
    this.#viewport?.addEventListener('scroll', this.#measure);
    this.#measure();
  }

  stop(): void {
    this.#viewport?.removeEventListener('resize', this.#measure);
    this.#viewport?.removeEventListener('scroll', this.#measure);
    this.#viewport = null;
    this.#cover(0);
  }

  readonly #measure = (): void => {
    const stage = this.#panel.parentElement;
    if (!this.#viewport || !stage) return;
    const { height, offsetTop, scale } = this.#viewport;
    // Who has zoomed in sees less of the page, too; that is no keyboard.
    const isUp = scale < 1.05 && document.documentElement.clientHeight - height > KEYBOARD_FROM;
    if (!isUp) return this.#cover(0);
    const { bottom, height: whole } = stage.getBoundingClientRect();
    this.#cover(Math.max(0, Math.min(bottom - offsetTop - height, whole - LEAST)));
  };

  #cover(pixels: number): void {
    if (pixels === this.#covered) return;
    this.#covered = pixels;
    this.#panel.parentElement?.style.setProperty('--_keyboard', `${pixels}px`);
    if (pixels) focusedIn(this.#panel)?.scrollIntoView({ block: 'nearest' });
  }
}

/** The field that is being typed into. */
function focusedIn(panel: HTMLElement): Element | null {
  let focused = (panel.getRootNode() as ShadowRoot).activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
