import type { Page } from 'playwright-core';

/**
 * Chromium keeps computed styles for reuse, and with one that counts (`content: counter(…)`) the whole card that
 * it was for. That is bounded, but no two readings are alike; another colour scheme drops them all.
 */
export async function emptyStyleCache(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(50);
  }
}
