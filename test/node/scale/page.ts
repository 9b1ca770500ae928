/** Pages with the built bundle and one or more rails, and what the tests ask of them. */
import type { Page } from 'playwright-core';
import type { Interaction, Problem } from '../../../src/index.js';
import { Site } from '../e2e/site.js';

/** What has come out of a rail. */
export interface Log {
  readonly interactions: readonly Interaction[];
  readonly problems: readonly Problem[];
}

const html = (rails: number) => `<!doctype html><html lang="en"><title>Scale</title>
  <style>
    body { margin: 0 }
    main { position: relative; width: 1280px; height: 720px }
  </style>
  ${'<main><canvas-rail></canvas-rail></main>'.repeat(rails)}
  <script type="module" src="/page.js"></script></html>`;

const common = `
  import * as bundle from '/cdn/canvas-rail.js';
  const rails = [...document.querySelectorAll('canvas-rail')];
  const [rail] = rails;
  const log = { interactions: [], problems: [] };
  document.addEventListener('canvas-interaction', ({ interaction }) => log.interactions.push(interaction));
  document.addEventListener('canvas-problem', ({ problem }) => log.problems.push(problem));
  const cardOf = (rail) => rail.shadowRoot.querySelector('[part~="card"]');
  const shown = async (message) => {
    rail.receive(message);
    await rail.updateComplete;
    return cardOf(rail);
  };
  const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
  Object.assign(window, { bundle, rails, rail, log, cardOf, shown, median });
`;

/** @param script - More of the page: it finds `rails`, `rail`, `log`, `cardOf`, `shown` and `median`. */
export async function openPage(script = '', rails = 1): Promise<Site> {
  const files = { '/page.js': `${common}\n${script}\nwindow.isReady = true;` };
  const site = await Site.open({ html: html(rails), files });
  await site.page.emulateMedia({ reducedMotion: 'reduce' });
  await site.page.waitForFunction('window.isReady');
  return site;
}

/** Calls a function of the page by its name: what is written here would be changed on its way. */
export function call<Value>(page: Page, name: string, ...args: readonly unknown[]): Promise<Value> {
  return page.evaluate(
    ([of, given]) =>
      (window as unknown as Record<string, (...list: readonly unknown[]) => Promise<Value>>)[of]!(...given),
    [name, args] as const,
  );
}

export function logOf(page: Page): Promise<Log> {
  return page.evaluate(() => (window as unknown as { log: Log }).log);
}
