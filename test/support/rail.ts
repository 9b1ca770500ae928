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

export { byText, cardOf, deep, textOf } from './read-rail.js';
