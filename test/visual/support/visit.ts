import type {} from '../page/bench.js';
import type { Page } from 'playwright-core';
import { BOOKING } from '../page/booking.js';
import { queryOf, type Look } from '../page/look.js';

/** The day on which every card is looked at; a Monday. */
export const NOW = '2026-11-23T10:00:00+01:00';

/** What a page needs before it is opened: no network, a clock that stands still. */
export async function still(page: Page): Promise<void> {
  await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: BOOKING }));
  await page.clock.setFixedTime(NOW);
}

/** Opens the test page with a look; resolves with the number of cards, all of them drawn. */
export async function visit(page: Page, origin: string, look: Partial<Look>): Promise<number> {
  await page.goto(`${origin}?${queryOf(look)}`);
  return page.evaluate(() => window.bench.drawn);
}
