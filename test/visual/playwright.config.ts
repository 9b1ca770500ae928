import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../support/chromium.mjs';
import { isThere } from '../support/engines.mjs';

/** Pictures of Firefox are compared where there is one. */
const FIREFOX = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const report = here('../../.shots/report');
// The calendar marks today, and clock times are those of a zone.
const env = { ...(process.env as Record<string, string>), TZ: 'Europe/Berlin' };

/** `npm run shots`: see the README, "Looking at every card". */
export default defineConfig({
  testDir: here('.'),
  testMatch: '{rail,sheets}.shots.ts',
  globalSetup: here('support/serve.ts'),
  outputDir: here('../../.shots/differences'),
  snapshotPathTemplate: here('shots/{projectName}/{arg}{ext}'),
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // A picture that is not there yet is not one that has been looked at.
  updateSnapshots: 'none',
  reporter: [
    ['list'],
    ['html', { outputFolder: report, open: 'never' }],
    ['json', { outputFile: here('../../.shots/results.json') }],
  ],
  expect: {
    timeout: 30_000,
    toHaveScreenshot: {
      // The page has brought to an end all that ends by itself; what is left follows a scroller.
      animations: 'allow',
      caret: 'hide',
      scale: 'css',
      threshold: 0,
      maxDiffPixels: 20,
    },
    // Of WebKit, whose pictures come from a driver of their own, and whose layers another machine may blend with
    // another rounding: a shade that nobody sees is none.
    toMatchSnapshot: { threshold: 0.03, maxDiffPixels: 40 },
  },
  use: { locale: 'en-US', timezoneId: 'Europe/Berlin', contextOptions: { reducedMotion: 'reduce' } },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS, env },
      },
    },
    ...(existsSync(FIREFOX)
      ? [
          {
            name: 'firefox',
            // It knows no forced colours.
            grepInvert: /forced-/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: {
                executablePath: FIREFOX,
                env,
                firefoxUserPrefs: {
                  'ui.prefersReducedMotion': 1,
                  // A mouse, which is fine and hovers: without a screen there is none.
                  'ui.primaryPointerCapabilities': 6,
                  'ui.allPointerCapabilities': 6,
                },
              },
            },
          },
        ]
      : []),
    // Playwright's WebKit is none that anybody has: this one is Debian's, driven from outside.
    ...(isThere('webkit') ? [{ name: 'webkit', testMatch: 'webkit.shots.ts' }] : []),
  ],
});
