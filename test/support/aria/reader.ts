import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import type { SampleState } from '../../../src/cards/sample-states.js';
import { CHROMIUM_ARGS, findChromium } from '../chromium.mjs';
import type { AriaPage } from './page.js';

declare global {
  interface Window {
    page: AriaPage;
  }
}

/** The moment at which all samples are drawn. */
const NOW = '2026-11-24T10:00:00Z';

/** A row is named by its cells, which follow. */
const ROW = /(- )'?row .*:$/gm;

/** Reads a rail as assistive technology does: by its accessibility tree. */
export class Reader {
  #browser!: Browser;
  #page!: Page;
  #tree!: CDPSession;

  async start(): Promise<this> {
    this.#browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
    const context = await this.#browser.newContext({
      locale: 'en-US',
      timezoneId: 'Europe/Berlin',
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    const script = await bundle();
    await context.route('**', (route) => {
      const isOurs = route.request().isNavigationRequest() && route.request().url() === 'http://localhost/';
      const body = isOurs
        ? `<!doctype html><html lang="en"><title>Samples</title><main></main><script type="module">${script}</script>`
        : '<!doctype html><title>Booking</title><h1>Booking page</h1>';
      return route.fulfill({ contentType: 'text/html', body });
    });
    this.#page = await context.newPage();
    await this.#page.clock.setFixedTime(new Date(NOW));
    await this.#page.goto('http://localhost/');
    await this.#page.waitForFunction('window.page !== undefined');
    this.#tree = await context.newCDPSession(this.#page);
    return this;
  }

  stop(): Promise<void> {
    return this.#browser.close();
  }

  async readSample(index: number, state: SampleState): Promise<string> {
    await this.#page.evaluate(([index, state]) => window.page.draw(index, state), [index, state] as const);
    return this.#read();
  }

  async readNotice(name: string): Promise<string> {
    await this.#page.evaluate((name) => window.page.drawNotice(name), name);
    return this.#read();
  }

  notices(): Promise<readonly string[]> {
    return this.#page.evaluate(() => window.page.notices);
  }

  /** The tree, and below it what it leaves out: what fields require, what is wrong, and descriptions. */
  async #read(): Promise<string> {
    const tree = (await this.#page.locator('canvas-rail').ariaSnapshot()).replace(ROW, '$1row:');
    const { nodes } = await this.#tree.send('Accessibility.getFullAXTree');
    const notes = nodes.filter(({ ignored }) => !ignored).flatMap(noteOf);
    return [tree, ...notes].join('\n');
  }
}

interface TreeNode {
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

function noteOf({ role, name, description, properties = [] }: TreeNode): readonly string[] {
  const has = (property: string) =>
    properties.some(({ name, value }) => name === property && String(value.value) === 'true');
  const facts = [
    ...['required', 'invalid', 'readonly', 'multiselectable'].filter(has),
    ...(description?.value ? [JSON.stringify(description.value)] : []),
  ];
  return facts.length > 0 ? [`# ${String(role?.value)} "${String(name?.value)}": ${facts.join(', ')}`] : [];
}

async function bundle(): Promise<string> {
  const built = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return built.outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
}
