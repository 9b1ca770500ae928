import { batches } from './page/batches.js';
import type { Look } from './page/look.js';
import { specimens } from './page/specimens.js';
import { expect, expectPicture, test } from './support/photograph.js';

/**
 * A card beside a video, and one under a finger, whose letters of 16 px leave corners and icons between two
 * pixels: some of them are painted in a neighbouring shade from time to time. A letter more is still seen.
 */
const forms = [
  { form: 'wide', width: 448, columns: 3, hasTouch: false, shades: {} },
  { form: 'phone', width: 375, columns: 4, hasTouch: true, shades: { threshold: 0.1 } },
] as const;

const looks: Readonly<Record<string, Partial<Look>>> = {
  light: {},
  dark: { theme: 'dark' },
  rtl: { dir: 'rtl', locale: 'ar' },
};

/** Taller pictures are shown too small to see anything. */
const TALLEST = 3000;

for (const { form, width, columns, hasTouch, shades } of forms) {
  test.describe(`every card in every state, ${form}`, () => {
    test.use({ hasTouch });
    for (const [name, look] of Object.entries(looks)) {
      for (const batch of batches()) {
        const component = batch.component.replace('canvas.', '').replaceAll('_', '-');
        const title = `${component}-${form}-${name}-${1 + batch.from / sizeOf(batch.component)}`;

        test(title, async ({ page, show }) => {
          // All of it in sight from the start: a frame out of sight is not painted, and what was painted for
          // another size differs by shades.
          const size = { width: columns * (width + 24) + 24, height: TALLEST };
          expect(await show({ ...batch, ...look, width, columns }, size)).toBe(batch.count);
          const height = await page.evaluate(() =>
            Math.ceil(document.documentElement.getBoundingClientRect().height),
          );
          expect(height).toBeLessThan(TALLEST);
          await expectPicture(page, title, { clip: { x: 0, y: 0, width: size.width, height }, ...shades });
        });
      }
    }
  });
}

test('every card in every state is on one of the sheets', () => {
  const onSheets = batches().reduce((sum, { count }) => sum + count, 0);
  expect(specimens.length).toBeGreaterThan(200);
  expect(onSheets).toBe(specimens.length);
});

/** All sheets of a kind but the last hold as many as the first. */
function sizeOf(component: string): number {
  return batches().find((batch) => batch.component === component)?.count ?? 1;
}
