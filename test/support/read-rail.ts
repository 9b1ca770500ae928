/** Reads a rail like a user in front of it. */
import type { CanvasRail } from '../../src/index.js';

/** The element of the card on screen. */
export function cardOf(rail: CanvasRail): HTMLElement | null {
  return rail.shadowRoot!.querySelector('[part~="card"]');
}

/** Whether a card is fading away, or waits to be shown again. */
const isGone = (element: Node) => element instanceof HTMLElement && element.matches('.panel > [aria-hidden]');

/** What can be read of the rail, through all shadow roots, but for what is gone. */
export function textOf(root: Node): string {
  if (root instanceof Text) return root.data;
  if (isGone(root)) return '';
  if (root instanceof HTMLElement && root.shadowRoot) return textOf(root.shadowRoot);
  if (root instanceof HTMLStyleElement) return '';
  return [...root.childNodes].map(textOf).join('').replace(/\s+/g, ' ');
}

/** Every element of a selector that can be operated, through all shadow roots, in order. */
export function deep<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => !isGone(element))
    .flatMap((element) => [
      ...(element.matches(selector) ? [element as Found] : []),
      ...(element.shadowRoot ? deep<Found>(element.shadowRoot, selector) : []),
    ]);
}

/** The one element of this kind whose text or accessible label is this. */
export function byText(rail: CanvasRail, selector: string, text: string): HTMLElement {
  const found = deep(rail.shadowRoot!, selector).filter(
    (element) => textOf(element).trim() === text || element.getAttribute('aria-label') === text,
  );
  if (found.length !== 1) throw new Error(`${found.length} ${selector} with "${text}"`);
  return found[0]!;
}
