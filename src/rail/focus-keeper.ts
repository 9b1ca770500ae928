import { extras } from './extras.js';

/**
 * Keeps the focus from getting lost when the card that has it goes, and from being taken away from anything
 * else: it is moved only when it is nowhere.
 */
export class FocusKeeper {
  readonly #rail: HTMLElement;
  #before: WeakRef<HTMLElement> | null = null;

  constructor(rail: HTMLElement) {
    this.#rail = rail;
    rail.addEventListener('focusin', (event) => this.#entered(event));
  }

  /** Whether a card has it; or anything else in the rail, where there is no card any more. */
  isIn(card: HTMLElement | null, hasCard: boolean): boolean {
    const focused = this.#rail.shadowRoot?.activeElement;
    return card !== null && !!focused && (focused === card || !hasCard);
  }

  /** Remembers where the focus came from when it enters the rail. */
  #entered({ relatedTarget: from }: FocusEvent): void {
    if (from instanceof HTMLElement && !this.#rail.shadowRoot?.contains(from))
      this.#before = new WeakRef(from);
  }

  /** Another card is there, or none. A first card takes no other's place; it can be closed. */
  move(next: HTMLElement | null): void {
    const [code, from] = [extras(), this.#before?.deref()];
    if (code) code.moveFocus(this.#rail, from, next);
    else from?.focus({ preventScroll: true });
  }
}

/** A card of the page's own need not know how. */
export function focusHeading(element: HTMLElement, options: FocusOptions = { preventScroll: true }): void {
  const card = element as HTMLElement & { readonly focusHeading?: (options: FocusOptions) => void };
  if (card.focusHeading) card.focusHeading(options);
  else card.focus(options);
}
