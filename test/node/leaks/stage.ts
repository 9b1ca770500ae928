/** A page with one rail, the built bundle, and a meter. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { Site } from '../e2e/site.js';
import { Meter } from './meter.js';
import type { Sample } from './growth.js';
import type { LeaksPage } from './page/index.js';

declare global {
  interface Window {
    readonly leaks: LeaksPage;
  }
}

const html = `<!doctype html><html lang="en"><title>Leaks</title>
  <style>body { margin: 0 } main { position: relative; height: 720px }</style>
  <main><canvas-rail></canvas-rail></main>
  <script type="module" src="/page.js"></script></html>`;

export class Stage {
  readonly page: Page;
  readonly meter: Meter;
  readonly #site: Site;

  private constructor(site: Site, meter: Meter) {
    this.page = site.page;
    this.meter = meter;
    this.#site = site;
  }

  static async open(): Promise<Stage> {
    const site = await Site.open({ html, files: { '/page.js': await pageScript() } });
    await site.page.emulateMedia({ reducedMotion: 'reduce' });
    await site.page.waitForFunction(() => 'leaks' in window);
    return new Stage(site, await Meter.of(site.page));
  }

  /** What the page holds now that so many cards have been, and nothing is on screen. */
  async sample(cards: number): Promise<Sample> {
    await this.page.evaluate(() => window.leaks.putAway());
    return this.again(cards);
  }

  /** The same, with nothing done since the last time. */
  async again(cards: number): Promise<Sample> {
    await this.page.evaluate(() => window.leaks.settle());
    return { cards, reading: await this.meter.read() };
  }

  get posts(): number {
    return this.#site.posts.length;
  }

  close(): Promise<void> {
    return this.#site.close();
  }
}

async function pageScript(): Promise<string> {
  const built = await build({
    entryPoints: [fileURLToPath(new URL('page/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: ['/cdn/*'],
  });
  return built.outputFiles[0]?.text ?? '';
}
