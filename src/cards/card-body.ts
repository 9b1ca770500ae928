/** What is between heading and actions of a card of ours, and scrolls where there is no room. */
export const bodyOf = (card: Element | null): Element | null =>
  card?.shadowRoot?.querySelector('.body') ?? null;

/** How much of what is in a box one does not see, in pixels of its height; only read where the layout is done. */
export const hiddenOf = (box: Element | null): number => (box ? box.scrollHeight - box.clientHeight : 0);

/**
 * Says of a card's body whether there is more of it than one sees. Called when the layout is done: most bodies
 * are short, and what follows a scroller costs a fifth of the style and layout of a card.
 *
 * @returns Whether there is more.
 */
export function markLength(card: Element | null): boolean {
  const body = bodyOf(card);
  const isLong = hiddenOf(body) > 0;
  body?.classList.toggle('long', isLong);
  return isLong;
}
