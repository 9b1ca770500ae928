import { test as base, expect, type Frame, type Page } from '@playwright/test';
import type { Look } from '../page/look.js';
import { otherBrowser } from './same-browser.js';
import { still, visit } from './visit.js';

const isUpdate = process.env['SHOTS_UPDATE'] === 'true';

/** A test that looks at cards; in another browser than the one that took the pictures it is skipped. */
export const test = base.extend<{ show: (look: Partial<Look>, size: Size) => Promise<number> }>({
  show: async ({ page, browser }, use, { project, annotations }) => {
    annotations.push({ type: 'browser', description: browser.version() });
    const why = isUpdate ? '' : otherBrowser(project.name, browser.version());
    base.skip(why !== '', why);
    await use(async (look, size) => {
      await page.setViewportSize(size);
      await still(page);
      return visit(page, process.env['SHOTS_ORIGIN'] ?? '', look);
    });
  },
});

interface Sheet {
  readonly clip: Size & { readonly x: number; readonly y: number };
  readonly maxDiffPixels?: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Compares all that is drawn with its picture: without loss, and half the size of a PNG. */
export async function expectPicture(page: Page, name: string, sheet?: Sheet): Promise<void> {
  if (!sheet) await fit(page);
  for (const frame of page.frames().slice(1)) await painted(frame);
  await painted(page.mainFrame());
  await expect(page).toHaveScreenshot(`${name}.webp`, sheet);
}

/** A picture of a full page resizes it, and now and then shows a frame of another origin before it has painted. */
async function fit(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()!.width, height });
}

/** Two pictures of a frame that is still empty are the same, too. One that is out of sight never paints. */
async function painted(frame: Frame): Promise<void> {
  await frame.waitForLoadState('load');
  await frame.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
        setTimeout(resolve, 1000);
      }),
  );
}

export { expect, isUpdate };
