import { batches } from './page/batches.js';
import { specimens } from './page/specimens.js';
import { expect, expectPicture, test } from './support/photograph.js';
import { sheetsOf, TALLEST } from './support/sheets.js';

/**
 * Letters of 16 px leave corners and icons between two pixels: some of them are painted in a neighbouring shade
 * from time to time. A letter more is still seen.
 */
const forms = [
  { form: 'wide', hasTouch: false, shades: {} },
  { form: 'phone', hasTouch: true, shades: { threshold: 0.1 } },
] as const;

for (const { form, hasTouch, shades } of forms) {
  test.describe(`every card in every state, ${form}`, () => {
    test.use({ hasTouch });
    for (const { title, look, count, size } of sheetsOf(form)) {
      test(title, async ({ page, show }) => {
        // All of it in sight from the start: a frame out of sight is not painted, and what was painted for
        // another size differs by shades.
        expect(await show(look, size)).toBe(count);
        const height = await page.evaluate(() =>
          Math.ceil(document.documentElement.getBoundingClientRect().height),
        );
        expect(height).toBeLessThan(TALLEST);
        await expectPicture(page, title, { clip: { x: 0, y: 0, width: size.width, height }, ...shades });
      });
    }
  });
}

test('every card in every state is on one of the sheets', () => {
  const onSheets = batches().reduce((sum, { count }) => sum + count, 0);
  expect(specimens.length).toBeGreaterThan(200);
  expect(onSheets).toBe(specimens.length);
});
