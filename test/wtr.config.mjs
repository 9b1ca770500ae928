import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { CHROMIUM_ARGS, findChromium } from './support/chromium.mjs';
import { countReporter } from './support/count-reporter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir: root,
  files: process.env.FILES?.split(',') ?? ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
    }),
  ],
  testFramework: { config: { timeout: Number(process.env.TEST_TIMEOUT ?? 30_000) } },
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
