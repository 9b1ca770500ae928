/** The test runner for one engine: ENGINE is `chromium` (the default), `firefox` or `webkit`. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { CHROMIUM_ARGS } from './support/chromium.mjs';
import { countReporter } from './support/count-reporter.mjs';
import { pathsOf } from './support/engines.mjs';
import { firefoxLauncher } from './support/firefox-launcher.mjs';
import { webkitLauncher } from './support/webkit/launcher.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: pathsOf('chromium').browser, args: CHROMIUM_ARGS },
    }),
  firefox: firefoxLauncher,
  webkit: webkitLauncher,
};

export default {
  rootDir: root,
  files: process.env.FILES ? process.env.FILES.split(',') : ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  browsers: [launchers[process.env.ENGINE ?? 'chromium']()],
  testFramework: { config: { timeout: Number(process.env.TEST_TIMEOUT ?? 30_000) } },
  // A machine that has never seen Firefox, and does something else, takes its time.
  browserStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
