/** Which of the three engines this is, and the little that not all of them can do. */
import { emulateMedia } from '@web/test-runner-commands';

const { userAgent } = navigator;
const matches = Object.getOwnPropertyDescriptor(MediaQueryList.prototype, 'matches')!;

export const engine = userAgent.includes('Firefox/')
  ? 'Firefox'
  : userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

/** Dark mode, forced colours, reduced motion and print are chosen by the tests in Chromium only. */
export const canEmulateMedia = engine === 'Chromium';

/** A test that needs `emulateMedia`; elsewhere it is skipped, and says why. */
export function itWithMedia(title: string, test: () => Promise<void>): void {
  if (canEmulateMedia) it(title, test);
  else it.skip(`${title} (${engine} cannot emulate media features)`, test);
}

/**
 * The user wants less motion, or does not mind it. Scripts see it in every engine, style sheets in Chromium only:
 * a test of those is one for `itWithMedia`.
 */
export async function preferMotion(reducedMotion: 'reduce' | 'no-preference'): Promise<void> {
  if (canEmulateMedia) return emulateMedia({ reducedMotion });
  Object.defineProperty(MediaQueryList.prototype, 'matches', {
    ...matches,
    get(this: MediaQueryList) {
      if (this.media.includes('prefers-reduced-motion')) return this.media.includes(reducedMotion);
      return matches.get!.call(this) as boolean;
    },
  });
}
