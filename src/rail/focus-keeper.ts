/** Keeps the focus from getting lost when the card that has it goes. */
export class FocusKeeper {
  #before: WeakRef<HTMLElement> | null = null;

  /** Remembers where the focus came from when it enters the rail. */
  entered(rail: HTMLElement, event: FocusEvent): void {
    const from = event.relatedTarget;
    if (from instanceof HTMLElement && !rail.shadowRoot?.contains(from)) this.#before = new WeakRef(from);
  }

  /** The heading of the new card takes the focus; without a card it goes back where it came from. */
  move(next: HTMLElement | null): void {
    if (!next) return this.#before?.deref()?.focus({ preventScroll: true });
    const card = next as HTMLElement & { readonly focusHeading?: () => void };
    if (card.focusHeading) card.focusHeading();
    else card.focus({ preventScroll: true });
  }
}
