import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CANDIDATES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** How Chromium starts here: without a sandbox, since CI runs as root, and without calling home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

const find = () => CANDIDATES.find((path) => path && existsSync(path));

/**
 * The path of a Chromium. Where there is none it installs Debian's package, if it may.
 * @returns {string}
 */
export function findChromium() {
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing the package "chromium".');
    const options = { stdio: ['ignore', 'ignore', 'inherit'] };
    execFileSync('apt-get', ['update'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
      options,
    );
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(
    'The tests need Chromium or Chrome. Install it (on Debian: apt-get install chromium) or set CHROME_PATH.',
  );
}
