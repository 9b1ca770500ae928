/** The one Chromium of a run, and what the DevTools protocol says of its pages. */
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../support/chromium.mjs';

/** Nothing but the benchmark's own server can be reached, so a booking page costs nobody anything. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/**
 * Chromium starts a process for a next page ahead of time: it takes CPU from the page that is measured, and a trace
 * waits up to ten seconds for one that has come or gone meanwhile.
 */
const SPARE = 'SpareRendererForSitePerProcess';

export async function launch() {
  const asPlaywrightDoes = await launchWith(['--enable-automation']);
  const session = await asPlaywrightDoes.newBrowserCDPSession();
  const { arguments: args } = await session.send('Browser.getBrowserCommandLine');
  await asPlaywrightDoes.close();
  // The last of this switch is the only one that counts.
  const off = args.findLast((arg) => arg.startsWith('--disable-features='));
  return launchWith([off ? `${off},${SPARE}` : `--disable-features=${SPARE}`]);
}

function launchWith(args) {
  return chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS, ALONE, ...args] });
}

/**
 * A page for each of these, all at once: before anything is measured.
 * @param {(page: BenchPage, name: string) => Promise<unknown>} [prepare] - What else comes before.
 * @returns {Promise<Map<string, BenchPage>>} By name, in this order.
 */
export async function openAll(names, { browser, server }, prepare = async () => {}) {
  const open = async (name) => {
    const page = await BenchPage.open(browser, server.origin);
    await prepare(page, name);
    return [name, page];
  };
  return new Map(await Promise.all(names.map(open)));
}

export class BenchPage {
  /** @param {import('playwright-core').Page} page */
  constructor(page, session, origin) {
    this.page = page;
    this.session = session;
    this.origin = origin;
    page.on('pageerror', (error) => (this.error ??= error));
  }

  /** A page without cookies, storage or cache; it is blank yet, in the process that it stays in. */
  static async open(browser, origin) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const opened = new BenchPage(page, session, origin);
    await page.goto(`${origin}/blank/`);
    await session.send('Performance.enable');
    await session.send('Network.enable');
    return opened;
  }

  /** @param {string} [first] - A kind of card that waits already. */
  async visit(variant, first) {
    await this.page.goto(`${this.origin}/${variant}/${first ? `?first=${first}` : ''}`);
    if (this.error) throw new Error(`The page of ${variant} failed`, { cause: this.error });
  }

  throttle(rate) {
    return this.session.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /** Calls a function of the page's harness. */
  call(name, ...args) {
    return this.evaluate(`bench.${name}(${args.map((argument) => JSON.stringify(argument)).join()})`);
  }

  /** By the bare protocol: Playwright's own `evaluate` leaves helpers in the page, which would be measured. */
  async evaluate(expression) {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (this.error) throw this.error;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** @returns {Promise<Record<string, number>>} */
  async metrics() {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** The same, of what is left after the garbage has been collected. */
  async metricsAtRest() {
    for (let times = 0; times < 3; times += 1) await this.session.send('HeapProfiler.collectGarbage');
    return this.metrics();
  }

  close() {
    return this.page.context().close();
  }
}
