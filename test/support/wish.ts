import type { Page } from 'playwright-core';

/** A user's wish for nothing to shine through, and to move; Playwright has no name for the first yet. */
export async function wishForTransparency(page: Page, value: 'reduce' | 'no-preference'): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const features = [
    { name: 'prefers-reduced-transparency', value },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await devtools.send('Emulation.setEmulatedMedia', { features });
}
