import { pathsOf } from './engines.mjs';

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

/**
 * The path of a Chromium. Where there is none it installs Debian's package, if it may.
 * @returns {string}
 */
export function findChromium() {
  return pathsOf('chromium').browser;
}
