import { existsSync, statfsSync } from 'node:fs';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { firefox } from 'playwright';
import { pathsOf } from './engines.mjs';

/** Without a screen there is no mouse either; here is one that is fine (2) and hovers (4). */
const DESKTOP = { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 };

/** Firefox waits for the disk after every write to a database: in memory, where there is room, it need not. */
const MEMORY = '/dev/shm';
const ENOUGH = 1e9;

/**
 * Lets the test runner drive Debian's Firefox. In one Firefox only one page at a time has the focus, and files run
 * side by side: a file has a Firefox that no other file uses at the same time.
 */
export function firefoxLauncher() {
  // Where Playwright puts the profiles.
  if (hasRoom(MEMORY)) process.env.TMPDIR = MEMORY;
  const launchOptions = {
    executablePath: pathsOf('firefox').browser,
    // Mozilla's Firefox, not Playwright's: it is spoken to in WebDriver BiDi.
    channel: 'moz-firefox',
    firefoxUserPrefs: DESKTOP,
  };
  const all = new Set();
  const free = [];

  const launcher = playwrightLauncher({
    product: 'firefox',
    launchOptions,
    createBrowserContext: async ({ browser: first }) => {
      const browser = all.has(first) ? (free.pop() ?? (await firefox.launch(launchOptions))) : first;
      if (!all.has(browser)) all.add(browser.once('disconnected', () => all.delete(browser)));
      const context = await browser.newContext();
      return context.on('close', () => all.has(browser) && free.push(browser));
    },
  });
  launcher.stop = async () => {
    for (const browser of all) await browser.close();
  };
  return launcher;
}

function hasRoom(folder) {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > ENOUGH;
}
