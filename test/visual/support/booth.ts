import { test as base, expect } from '@playwright/test';
import { Seat, type WebKitPage } from '../../support/webkit/seat.mjs';
import { queryOf, type Look } from '../page/look.js';
import { otherBrowser } from './same-browser.js';
import { NOW } from './visit.js';

const isUpdate = process.env['SHOTS_UPDATE'] === 'true';

/** A desktop without motion, and with scroll bars that take room: what they push away is seen. */
const DESKTOP = {
  settings: { 'gtk-enable-animations': 0, 'gtk-overlay-scrolling': 0 },
  env: { TZ: 'Europe/Berlin', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
};

/**
 * The driver takes a picture when the next frame is painted, and a page without motion paints none: its ground is
 * told to move, which nobody sees, and all that stands on it is painted anew. Two frames on, that has been done.
 */
const PAINTED = `
  window.pictured = false;
  const { style } = document.documentElement;
  const frame = () => new Promise(requestAnimationFrame);
  const paint = async () => {
    for (let turn = 0; !window.pictured; turn++) {
      style.backgroundPosition = turn % 2 + 'px';
      await frame();
    }
  };
  paint();
  return frame().then(frame);
`;

/** A browser that Playwright cannot drive. */
export interface Booth {
  /** Shows what a look says; resolves with the number of cards. */
  show(look: Partial<Look>, size: { readonly width: number; readonly height: number }): Promise<number>;
  /** Gives a token of the page another value. */
  set(token: string, value: string): Promise<unknown>;
  /** All that is shown, as a PNG. */
  picture(): Promise<Buffer>;
}

/** A test that looks at cards in WebKit; in another one than took the pictures it is skipped. */
export const test = base.extend<{ booth: Booth }, { webkit: WebKitPage }>({
  webkit: [
    async ({}, use) => {
      const seat = await Seat.take(DESKTOP);
      try {
        const page = await seat.open('normal');
        await use(page);
        await page.close();
      } finally {
        seat.leave();
      }
    },
    { scope: 'worker' },
  ],

  booth: async ({ webkit }, use, { project, annotations }) => {
    annotations.push({ type: 'browser', description: webkit.version });
    const why = isUpdate ? '' : otherBrowser(project.name, webkit.version);
    base.skip(why !== '', why);
    await use({
      async show(look, size) {
        await webkit.setViewportSize(size);
        return visit(webkit, `${process.env['SHOTS_ORIGIN']}?${queryOf({ ...look, now: NOW })}`);
      },
      set: (token, value) =>
        webkit.evaluate(`document.documentElement.style.setProperty('${token}', '${value}')`),
      async picture() {
        await webkit.evaluate(PAINTED);
        const picture = await webkit.screenshot();
        await webkit.evaluate('window.pictured = true');
        return picture;
      },
    });
  },
});

/** Its scripts can still be on their way when the browser says that it has loaded a page. */
async function visit(webkit: WebKitPage, url: string): Promise<number> {
  await webkit.goto(url);
  await expect
    .poll(() => webkit.evaluate(`return location.href === '${url}' && 'bench' in window`))
    .toBe(true);
  return (await webkit.evaluate('return window.bench.drawn')) as number;
}

export { expect, isUpdate };
