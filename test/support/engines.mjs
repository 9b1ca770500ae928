/**
 * The three browser engines of the tests: where they are, and how they come to a machine that has none.
 * On Debian the tests install what is missing, if they may.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What each engine needs: for each thing the places to look for it, and the Debian package that brings it. */
const NEEDS = {
  chromium: {
    browser: {
      package: 'chromium',
      variable: 'CHROME_PATH',
      places: [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      ],
    },
  },
  firefox: {
    browser: {
      package: 'firefox-esr',
      variable: 'FIREFOX_PATH',
      places: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    },
  },
  webkit: {
    browser: {
      package: 'webkit2gtk-driver',
      variable: 'WEBKIT_PATH',
      places: ['x86_64', 'aarch64'].flatMap((machine) =>
        ['4.1', '4.0', '6.0'].map((api) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${api}/MiniBrowser`),
      ),
    },
    driver: { package: 'webkit2gtk-driver', places: ['/usr/bin/WebKitWebDriver'] },
    display: { package: 'xvfb', places: ['/usr/bin/Xvfb'] },
  },
};

/** So that text has the same glyphs everywhere; not worth a failure where they cannot be had. */
const FONTS = { package: 'fonts-noto-core', places: ['/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'] };

/** @typedef {keyof typeof NEEDS} Engine */

export const ENGINES = /** @type {Engine[]} */ (Object.keys(NEEDS));

const placeOf = (need) =>
  [process.env[need.variable], ...need.places].find((path) => path && existsSync(path));

/**
 * Whether all that an engine needs is here already.
 * @param {Engine} engine
 */
export const isThere = (engine) => Object.values(NEEDS[engine]).every((need) => placeOf(need));

/**
 * The paths of what an engine needs, by name. What is missing is installed, together, if that is allowed.
 * @param {...Engine} engines
 */
export function provide(...engines) {
  const needs = engines.flatMap((engine) => Object.values(NEEDS[engine]));
  if (needs.some((need) => !placeOf(need))) install([...needs, FONTS].filter((need) => !placeOf(need)));
  const missing = needs.filter((need) => !placeOf(need));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map((need) => need.package))].join(' ');
  const variables = missing.flatMap((need) => need.variable ?? []);
  const or = variables.length > 0 ? ` or set ${variables.join(' and ')}` : '';
  throw new Error(`The tests in ${engines.join(', ')} need: ${packages}. Install it (apt-get install)${or}.`);
}

/**
 * @template {Engine} Name
 * @param {Name} engine
 * @returns {Record<keyof (typeof NEEDS)[Name], string>}
 */
export function pathsOf(engine) {
  provide(engine);
  return Object.fromEntries(Object.entries(NEEDS[engine]).map(([name, need]) => [name, placeOf(need)]));
}

function install(needs) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = [...new Set(needs.map((need) => need.package))];
  console.log(`Installing what the tests need: ${packages.join(' ')}`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}
