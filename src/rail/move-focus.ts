import { focusHeading } from './focus-keeper.js';

/**
 * The heading of the new card takes the focus; without a card it goes back where it came from. Where that
 * is gone the place of the cards takes it: the next Tab goes on from there, not from the top of the page.
 */
export function moveFocus(rail: HTMLElement, from: HTMLElement | undefined, card: HTMLElement | null): void {
  if (!isLost(rail)) return;
  if (card) return focusHeading(card);
  from?.focus({ preventScroll: true });
  const place = rail.shadowRoot?.querySelector('section');
  if (!place || !isLost(rail)) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** While a card was loading, the user may have gone elsewhere. */
function isLost(rail: HTMLElement): boolean {
  const { activeElement: active } = document;
  const root = rail.getRootNode() as Document | ShadowRoot;
  return !active || active === document.body || root.activeElement === rail;
}
