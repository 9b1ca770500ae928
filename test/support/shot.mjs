/**
 * Takes a screenshot of a page, to be looked at.
 *
 *   node test/support/shot.mjs URL out.png [--width 1280] [--height 800] [--dark] [--full] [--forced] [--touch] [--wait MS]
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '480' },
    height: { type: 'string', default: '800' },
    wait: { type: 'string', default: '300' },
    dark: { type: 'boolean' },
    full: { type: 'boolean' },
    forced: { type: 'boolean' },
    touch: { type: 'boolean' },
  },
});
const [url, file] = positionals;
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
const page = await browser.newPage({
  viewport: { width: Number(values.width), height: Number(values.height) },
  colorScheme: values.dark ? 'dark' : 'light',
  forcedColors: values.forced ? 'active' : 'none',
  hasTouch: values.touch ?? false,
  isMobile: values.touch ?? false,
});
page.on('console', (message) => console.log(`[${message.type()}]`, message.text()));
page.on('pageerror', (error) => console.log('[error]', error.message));
await page.goto(url, { waitUntil: 'networkidle' });
await page.waitForTimeout(Number(values.wait));
await page.screenshot({ path: file, fullPage: values.full ?? false });
await browser.close();
