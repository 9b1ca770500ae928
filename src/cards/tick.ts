/** A box or a circle that is ticked where what it stands for is picked. */
export interface Choice extends HTMLInputElement {
  /** The id of an option, or of a slot; null for the one that no id stands for. */
  choice?: string | null;
}

/**
 * Ticks the choices of a card that are picked. Not by a binding: the browser ticks them itself, too, one choice
 * of a group for another, and a binding only sets what is not what it has set last.
 */
export function tick(root: ParentNode, isPicked: (id: string | null) => boolean): void {
  for (const input of root.querySelectorAll<Choice>('.choice')) {
    const isTicked = isPicked(input.choice ?? null);
    if (input.checked !== isTicked) input.checked = isTicked;
  }
}
