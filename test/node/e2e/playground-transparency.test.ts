import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wishForTransparency } from '../../support/wish.js';
import { Playground, type PlaygroundPage } from './playground-page.js';

/** Upright, so that the card is a sheet with a handle. */
const PHONE = { width: 390, height: 844 };

describe('the playground, for who wants less transparency', { timeout: 1_200_000 }, () => {
  let playground: Playground;
  let visit: PlaygroundPage;

  before(async () => {
    playground = await Playground.open();
    visit = await playground.visit('?speed=50', PHONE);
    await visit.rail.locator('.handle').waitFor();
    await visit.page.locator('.captions p').first().waitFor();
  });
  after(() => playground.close());

  /** How much can be seen through: of what is said, of who says it, of the handle's grip. */
  async function opacities(value: 'reduce' | 'no-preference') {
    await wishForTransparency(visit.page, value);
    return Promise.all([
      visit.page.locator('.captions p').first().evaluate(alphaOfBackground),
      visit.page.locator('.name-tag').evaluate(alphaOfBackground),
      visit.rail.locator('.handle').evaluate((handle) => Number(getComputedStyle(handle, '::after').opacity)),
    ]);
  }

  it('lets nothing shine through the words over the video, nor through the grip of a sheet', async () => {
    assert.deepEqual(await opacities('reduce'), [1, 1, 1]);
  });

  it('lets the video shine through for all others', async () => {
    for (const opacity of await opacities('no-preference')) {
      assert.ok(opacity > 0 && opacity < 1, String(opacity));
    }
  });

  it('puts a dialog before a ground of one colour', async () => {
    await wishForTransparency(visit.page, 'reduce');
    await visit.page.locator('keys-dialog > button').click();
    const dialog = visit.page.locator('keys-dialog dialog[open]');
    await dialog.waitFor();
    const ground = await dialog.evaluate(
      (element) => getComputedStyle(element, '::backdrop').backgroundColor,
    );
    assert.equal(ground, 'rgb(10, 12, 16)');
    assert.deepEqual(visit.complaints, []);
  });
});

/** Of `rgb(…)`, which has none, or `rgba(…, alpha)`. */
function alphaOfBackground(element: Element): number {
  return Number(/rgba\(.*, ([\d.]+)\)/.exec(getComputedStyle(element).backgroundColor)?.[1] ?? 1);
}
