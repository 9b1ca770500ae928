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

  /**
   * The heading of the new card takes the focus; without a card it goes back where it came from. Where that
   * is gone the place of the cards takes it: the next Tab goes on from there, not from the top of the page.
   */
  move(next: HTMLElement | null): void {
    if (!this.#isLost()) return;
    if (next) return focusHeading(next);
    this.#before?.deref()?.focus({ preventScroll: true });
    const place = this.#rail.shadowRoot?.querySelector('section');
    if (!place || !this.#isLost()) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }

  /** While a card was loading, the user may have gone elsewhere. */
  #isLost(): boolean {
    const { activeElement: active } = document;
    const root = this.#rail.getRootNode() as Document | ShadowRoot;
    return !active || active === document.body || root.activeElement === this.#rail;
  }
}

/** A card of the page's own need not know how. */
export function focusHeading(element: HTMLElement, options: FocusOptions = { preventScroll: true }): void {
  const card = element as HTMLElement & { readonly focusHeading?: (options: FocusOptions) => void };
  if (card.focusHeading) card.focusHeading(options);
  else card.focus(options);
}
