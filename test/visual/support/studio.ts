import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium.mjs';
import type { Look } from '../page/look.js';
import { ServedPage } from './served-page.js';
import { still, visit } from './visit.js';

/** The test page, and a browser in front of it: every visit is to a page of its own. */
export class Studio {
  readonly #served: ServedPage;
  readonly #browser: Browser;

  private constructor(served: ServedPage, browser: Browser) {
    this.#served = served;
    this.#browser = browser;
  }

  static async open(): Promise<Studio> {
    const served = await ServedPage.open();
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: CHROMIUM_ARGS,
      env: { ...process.env, TZ: 'Europe/Berlin' },
    });
    return new Studio(served, browser);
  }

  /** Shows what a look says, hands the page over, and closes it. */
  async show<Seen>(
    look: Partial<Look>,
    see: (page: Page, cards: number) => Promise<Seen>,
    options: BrowserContextOptions = {},
  ): Promise<Seen> {
    const page = await this.#browser.newPage({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      locale: 'en-US',
      ...options,
    });
    page.setDefaultTimeout(60_000);
    try {
      await still(page);
      return await see(page, await visit(page, this.#served.origin, look));
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#served.close();
  }
}
