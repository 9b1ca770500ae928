import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wishForTransparency } from '../../support/wish.js';
import { components } from '../../visual/page/specimens.js';
import { Studio } from '../../visual/support/studio.js';

describe('for who wants less transparency', () => {
  let studio: Studio;
  before(async () => (studio = await Studio.open()));
  after(() => studio.close());

  const look = (component: string, value: 'reduce' | 'no-preference') =>
    studio.show({ component, columns: 3, place: 'stage', width: 0, height: 400 }, async (page) => {
      await wishForTransparency(page, value);
      return page.evaluate(() => window.bench.translucent());
    });

  for (const component of components) {
    it(`lets nothing shine through ${component || 'what is no card'}, in any state`, async () => {
      assert.deepEqual(await look(component, 'reduce'), []);
    });
  }

  it('lets what is locked step back for all others, and long text fade out at its ends', async () => {
    const question = await look('canvas.question', 'no-preference');
    assert.ok(question.some((part) => /opacity of 0\.6/.test(part)));
    assert.ok(question.some((part) => /^div\.body .*::after fades out/.test(part)));
  });
});
