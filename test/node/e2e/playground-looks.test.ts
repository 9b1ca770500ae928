import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { catalog } from '../../../src/cards/catalog.js';
import { choices } from '../../../demo/settings.js';
import { Playground, type PlaygroundPage } from './playground-page.js';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Light and dark, both ways to read, wide and narrow: each with each. */
const looks = [WIDE, PHONE].flatMap((size) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['ltr', 'rtl'] as const).map((dir) => ({ size, theme, dir })),
  ),
);

describe('the playground, for everyone', { timeout: 1_200_000 }, () => {
  let playground: Playground;

  before(async () => {
    playground = await Playground.open();
  });

  after(() => playground.close());

  for (const { size, theme, dir } of looks) {
    const name = `${theme}, ${dir}, ${size.width} px`;
    const look = `theme=${theme}&dir=${dir}${dir === 'rtl' ? '&lang=ar' : ''}`;

    it(`leaves axe nothing to say of any tool: ${name}`, async () => {
      const visit = await playground.visit(`?speed=50&${look}`, { ...size, dark: theme === 'dark' });
      await visit.rail.getByRole('heading').first().waitFor();
      for (const panel of choices.panel) {
        await visit.page.locator(`#tab-${panel}`).click();
        await assertClean(visit, panel);
      }
      await visit.close();
    });

    it(`leaves axe nothing to say of the gallery: ${name}`, async () => {
      const visit = await playground.visit(`?view=gallery&component=canvas.question&phase=all&${look}`, size);
      await visit.drawn(5);
      await assertClean(visit, 'all states');
      await visit.page.getByRole('combobox', { name: 'Card', exact: true }).selectOption('notice');
      await visit.page.locator('gallery-card canvas-scheduling-embed').waitFor();
      await assertClean(visit, 'notices');
      await visit.close();
    });

    it(`leaves axe nothing to say of the documentation: ${name}`, async () => {
      const visit = await playground.visit(`?view=cards&${look}`, size);
      for (const { component, tag } of isAtTheEdge(size, theme, dir) ? catalog : catalog.slice(0, 1)) {
        await visit.page.locator('.doc-nav').getByRole('link', { name: component, exact: true }).click();
        await visit.page.locator(`live-sample ${tag}`).waitFor();
        await assertClean(visit, component);
      }
      await visit.page.locator('.doc-nav').getByRole('link', { name: 'All cards' }).click();
      await visit.page.getByRole('heading', { name: 'Cards', level: 1 }).waitFor();
      await assertClean(visit, 'index');
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });
  }
});

/** Pages of one make differ little: all of them in the looks that have least in common, one in the others. */
const isAtTheEdge = (size: object, theme: string, dir: string): boolean =>
  (size === WIDE && theme === 'light' && dir === 'ltr') ||
  (size === PHONE && theme === 'dark' && dir === 'rtl');

/** Nothing for axe, and nothing that is wider than the page. */
async function assertClean(visit: PlaygroundPage, where: string): Promise<void> {
  assert.deepEqual(await visit.violations(), [], where);
  const overflow = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, `${where} is ${overflow} px too wide`);
}
