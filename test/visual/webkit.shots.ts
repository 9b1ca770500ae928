import { expect, isUpdate, test } from './support/booth.js';
import { sheetsOf, TALLEST } from './support/sheets.js';

const sheets = [...sheetsOf('wide', ['light', 'dark']), ...sheetsOf('phone', ['rtl'])];

test.describe('every card in every state', () => {
  for (const { title, look, count, size } of sheets) {
    test(title, async ({ booth }) => {
      expect(await booth.show(look, size)).toBe(count);
      // As often as Playwright looks again in the browsers that it drives itself: until it is the one, or late.
      await expect(async () => {
        const picture = await booth.picture();
        expect(heightOf(picture)).toBeLessThan(TALLEST);
        expect(picture).toMatchSnapshot(`${title}.png`);
      }).toPass({ timeout: 15_000 });
    });
  }
});

test('a colour that is off by little is seen', async ({ booth }) => {
  test.skip(isUpdate, 'It would become the picture.');
  const { title, look, size } = sheets[0]!;
  await booth.show(look, size);
  await booth.set('--canvas-rail-surface', '#f5f5f5');
  const picture = await booth.picture();
  expect(() => expect(picture).toMatchSnapshot(`${title}.png`)).toThrow(/pixels/);
});

/** As the head of a PNG has it. */
function heightOf(picture: Buffer): number {
  return picture.readUInt32BE(20);
}
