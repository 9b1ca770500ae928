import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type Axe from 'axe-core';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import type {} from '../../../src/rail/events.js';
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const CONFIG = fileURLToPath(new URL('../../../vite.config.ts', import.meta.url));

/** What a page has told on its way, as a host page would hear it. */
export interface Heard {
  readonly shown: readonly string[];
  readonly interactions: readonly {
    readonly type: string;
    readonly component: string;
    readonly value: unknown;
  }[];
  readonly problems: readonly string[];
}

interface Visit {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/** The playground on a free port, and a browser in front of it. */
export class Playground {
  readonly #server: ViteDevServer;
  readonly #browser: Browser;

  private constructor(server: ViteDevServer, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  static async open(): Promise<Playground> {
    // Nothing is bundled beforehand: a bundle that is found late would reload the page in the middle of a test.
    const server = await createServer({
      configFile: CONFIG,
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { port: 0, hmr: false, watch: null },
    });
    await server.listen();
    const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
    return new Playground(server, browser);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  async visit(
    query: string,
    { width = 1440, height = 900, dark = false }: Visit = {},
  ): Promise<PlaygroundPage> {
    const page = await this.#browser.newPage({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    // Every module is turned into a script when it is first asked for: a busy machine takes its time.
    page.setDefaultTimeout(60_000);
    const visited = new PlaygroundPage(page);
    // A stand-in for the booking page: the tests have no network.
    await page.route('https://**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Booking</title>' }),
    );
    await page.addInitScript(listen);
    const address = this.#server.httpServer?.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await page.goto(`http://127.0.0.1:${port}/${query}`);
    await page.locator('canvas-playground > header').waitFor();
    return visited;
  }
}

/** One page of it, in the words of its user. */
export class PlaygroundPage {
  readonly page: Page;
  /** What the browser's console complains about. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  get rail(): Locator {
    return this.page.locator('canvas-rail');
  }

  heard(): Promise<Heard> {
    return this.page.evaluate(() => (window as unknown as { readonly heard: Heard }).heard);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Waits until the script has come to a step and asks its question, or is over. */
  async moment(step: string, moment: 'asking' | 'done' = 'asking'): Promise<void> {
    await this.page.locator(`.transport[data-step="${step}"][data-moment="${moment}"]`).waitFor();
  }

  async send(): Promise<void> {
    // Not by its name, which is in the language of the stage; and not that of a card that is leaving.
    await this.rail.locator('[part~="card"] button[type="submit"]').click();
  }

  /** Waits until so many cards of the gallery are there, and each has been put into its state. */
  async drawn(least: number): Promise<void> {
    await this.page.waitForFunction((count) => {
      const places = [...document.querySelectorAll<HTMLElement>('gallery-card .place')];
      return places.length >= count && places.every(({ children, inert }) => children.length === 1 && !inert);
    }, least);
  }

  /** What axe finds wrong with all that is on screen. */
  async violations(): Promise<readonly string[]> {
    const isThere = await this.page.evaluate(() => 'axe' in window);
    if (!isThere) await this.page.addScriptTag({ path: AXE });
    return this.page.evaluate(async () => {
      const { axe } = window as unknown as { readonly axe: typeof Axe };
      // A card that is still fading in has the contrast of a ghost, and one that fades out can still be pressed.
      const rails = [...document.querySelectorAll('canvas-rail')];
      await Promise.all(rails.map((rail) => rail.updateComplete));
      const passing = [document, ...rails.flatMap(({ shadowRoot }) => shadowRoot ?? [])]
        .flatMap((root) => root.getAnimations())
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(passing.map(({ finished }) => finished));
      // What its end brings about comes with the next frame.
      await new Promise(requestAnimationFrame);
      // The one rule of WCAG 2.2 that axe leaves off unless it is asked.
      const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } } });
      return violations.flatMap(({ id, nodes }) =>
        nodes
          // An array is a path into a card. There a whole row is the label of its box, which axe does not count.
          .filter(({ target: [place] }) => id !== 'target-size' || !Array.isArray(place))
          .map(({ target }) => `${id}: ${target.join(' ')}`),
      );
    });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Runs in the page, before anything else does. */
function listen(): void {
  const heard = { shown: [] as string[], interactions: [] as unknown[], problems: [] as string[] };
  Object.assign(window, { heard });
  // The root is not there yet; what the rail tells rises up to the window.
  const root = window as unknown as HTMLElement;
  root.addEventListener('canvas-change', ({ state }) => {
    const component = state.card?.component;
    if (component && heard.shown.at(-1) !== component) heard.shown.push(component);
  });
  root.addEventListener('canvas-interaction', ({ interaction }) => heard.interactions.push(interaction));
  root.addEventListener('canvas-problem', ({ problem }) => heard.problems.push(problem.message));
}
