/** Speaks like a user in front of a rail. */
import { fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/index.js';
import type { CanvasRail, Interaction, Problem } from '../../src/index.js';
import { loadExtras } from '../../src/rail/extras.js';

/** As on a page that has been there for a while before its agent shows the first card. */
before(loadExtras);

/** A rail in a stage of its own size, that has received these messages. */
export async function railWith(...messages: unknown[]): Promise<CanvasRail> {
  const stage = await fixture<HTMLElement>(html`<div class="stage"><canvas-rail></canvas-rail></div>`);
  stage.style.setProperty('position', 'relative');
  stage.style.setProperty('width', '1280px');
  stage.style.setProperty('height', '720px');
  const rail = stage.querySelector('canvas-rail')!;
  await receive(rail, ...messages);
  return rail;
}

export async function receive(rail: CanvasRail, ...messages: unknown[]): Promise<void> {
  for (const message of messages) rail.receive(message);
  await rail.updateComplete;
}

/** Resolves when nothing moves any more: the cards have come, gone and found their height. */
export async function stillness(rail: CanvasRail): Promise<void> {
  await rail.updateComplete;
  await nextFrame();
  await nextFrame();
  for (let moving = movesOf(rail); moving.length > 0; moving = movesOf(rail)) {
    await Promise.allSettled(moving.map(({ finished }) => finished));
    await nextFrame();
  }
}

/** All that moves in the rail now. */
export function movesOf(rail: CanvasRail): Animation[] {
  return (rail.shadowRoot?.getAnimations() ?? []).filter(({ playState }) => playState === 'running');
}

/** All interactions of the rail from now on. */
export function interactionsOf(rail: EventTarget): Interaction[] {
  const interactions: Interaction[] = [];
  rail.addEventListener('canvas-interaction', (event) =>
    interactions.push((event as HTMLElementEventMap['canvas-interaction']).interaction),
  );
  return interactions;
}

/** All problems of the rail from now on. */
export function problemsOf(rail: EventTarget): Problem[] {
  const problems: Problem[] = [];
  rail.addEventListener('canvas-problem', (event) =>
    problems.push((event as HTMLElementEventMap['canvas-problem']).problem),
  );
  return problems;
}

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
