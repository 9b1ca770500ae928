import type { Words } from '../words/english.js';
import { KeyboardRoom } from './keyboard-room.js';
import { SheetDrag } from './sheet-drag.js';
import { sheetStyles } from './sheet.styles.js';

/** What is in a sheet. */
export interface SheetState {
  /** Another one is another card, which arrives raised. */
  readonly serial: number;
  readonly words: Words;
}

/** What is left of a lowered sheet where the card has no title, and the most, in pixels. */
const PEEK = 68;
const PEEK_MOST = 96;

/**
 * The sheet at the bottom of an upright phone, raised or lowered to a peek: handle and title. Lowering only
 * moves it aside for the eye. All of the card stays where the keyboard and a screen reader find it, and
 * what gets the focus raises the sheet.
 */
export class Sheet {
  readonly #panel: HTMLElement;
  readonly #handle = document.createElement('button');
  readonly #keyboard: KeyboardRoom;
  readonly #drag: SheetDrag;
  #state: SheetState | null = null;
  #isLowered = false;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    this.#keyboard = new KeyboardRoom(panel);
    this.#drag = new SheetDrag(panel, this.#handle, {
      start: () => this.#measure(),
      drop: (lowered) => this.#move(lowered),
    });
    this.#handle.type = 'button';
    this.#handle.className = 'handle';
    this.#handle.addEventListener('click', () => this.#move(!this.#isLowered));
    const root = panel.getRootNode() as ShadowRoot;
    if (sheetStyles.styleSheet) root.adoptedStyleSheets.push(sheetStyles.styleSheet);
  }

  show(state: SheetState | null): void {
    const before = this.#state;
    this.#state = state;
    if (!state) return before ? this.#stop() : undefined;
    if (!before) this.#start();
    this.#move(this.#isLowered && before?.serial === state.serial);
  }

  #start(): void {
    this.#panel.prepend(this.#handle);
    this.#panel.addEventListener('focusin', this.#onFocus);
    this.#drag.start();
    this.#keyboard.start();
  }

  #stop(): void {
    this.#keyboard.stop();
    this.#drag.stop();
    this.#panel.removeEventListener('focusin', this.#onFocus);
    const hadFocus = (this.#panel.getRootNode() as ShadowRoot).activeElement === this.#handle;
    this.#handle.remove();
    this.#isLowered = false;
    this.#panel.classList.remove('lowered');
    if (hadFocus) cardIn(this.#panel)?.focusHeading?.();
  }

  #move(lowered: boolean): void {
    const { words } = this.#state ?? {};
    if (lowered && !this.#isLowered) this.#measure();
    this.#isLowered = lowered;
    this.#panel.classList.toggle('lowered', lowered);
    this.#handle.ariaExpanded = String(!lowered);
    this.#handle.ariaLabel = (lowered ? words?.sheet.raise : words?.sheet.lower) ?? '';
  }

  /** How much of it a lowered sheet shows: down to the end of the title. @returns How far it goes down. */
  #measure(): number {
    const card = cardIn(this.#panel);
    const title = card?.shadowRoot?.querySelector('[part~="title"]');
    const panel = this.#panel.getBoundingClientRect();
    const end = title ? title.getBoundingClientRect().bottom - panel.top + 12 : PEEK;
    const below = card ? parseFloat(getComputedStyle(card).paddingBlockEnd) || 0 : 0;
    const peek = Math.min(end, PEEK_MOST) + below;
    this.#panel.style.setProperty('--_peek', `${peek}px`);
    return Math.max(0, this.#panel.offsetHeight - peek);
  }

  readonly #onFocus = (event: Event): void => {
    if (event.target !== this.#handle) this.#move(false);
  };
}

function cardIn(panel: HTMLElement): (HTMLElement & { focusHeading?: () => void }) | null {
  return panel.querySelector<HTMLElement>('[part~="card"]');
}
