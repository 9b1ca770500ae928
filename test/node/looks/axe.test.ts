import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { themes } from '../../../demo/themes.js';
import { batches } from '../../visual/page/batches.js';
import type { Look } from '../../visual/page/look.js';
import { specimens } from '../../visual/page/specimens.js';
import { Studio } from '../../visual/support/studio.js';

const directions = [
  { dir: 'ltr', locale: 'en' },
  { dir: 'rtl', locale: 'ar' },
] as const;

/** How the same page is lit; forced colours are those of a dark contrast theme. */
const lights = [
  { name: 'light', theme: 'light', forced: false },
  { name: 'dark', theme: 'dark', forced: false },
  { name: 'forced colours', theme: 'dark', forced: true },
] as const;

type Light = (typeof lights)[number];

async function light(page: Page, { theme, forced }: Light): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, forcedColors: forced ? 'active' : 'none' });
  await page.evaluate((scheme) => (document.documentElement.style.colorScheme = scheme), theme);
}

describe('axe, with every rule of WCAG 2.2 A and AA and of best practice,', () => {
  let studio: Studio;
  before(async () => (studio = await Studio.open()));
  after(() => studio.close());

  /** What is wrong with a page of cards, in each of these lights, and how many cards were looked at. */
  const check = (look: Partial<Look>, chosenLights: readonly Light[]) =>
    studio.show({ columns: 3, ...look }, async (page, cards) => {
      const faults: string[] = [];
      for (const one of chosenLights) {
        await light(page, one);
        const report = await page.evaluate(() => window.bench.askAxe());
        assert.ok(report.rules.includes('color-contrast') && report.rules.includes('target-size'));
        faults.push(...report.faults.map((fault) => `${one.name}, ${look.dir}, ${look.brand}: ${fault}`));
      }
      return { faults, checked: cards * chosenLights.length };
    });

  /** Checks pages two at a time. */
  async function checkAll(looks: readonly Partial<Look>[], chosenLights: readonly Light[]): Promise<number> {
    const waiting = [...looks];
    const faults: string[] = [];
    let checked = 0;
    const lane = async () => {
      for (let look = waiting.shift(); look; look = waiting.shift()) {
        const seen = await check(look, chosenLights);
        faults.push(...seen.faults);
        checked += seen.checked;
      }
    };
    await Promise.all([lane(), lane()]);
    assert.deepEqual(faults, []);
    return checked;
  }

  for (const { dir, locale } of directions) {
    it(`finds nothing wrong with any card in any state, light, dark and in forced colours, ${dir}`, async () => {
      const checked = await checkAll(batches({ dir, locale, brand: 'neutral' }), lights);
      assert.ok(specimens.length > 200);
      assert.equal(checked, specimens.length * lights.length);
    });
  }

  for (const brand of ['warm', 'console'] as const) {
    it(`finds nothing wrong with any open card of the ${brand} brand, light and dark`, async () => {
      assert.ok(themes.some(({ id }) => id === brand));
      const checked = await checkAll(batches({ state: 'open', dir: 'ltr', brand }), lights.slice(0, 2));
      assert.equal(checked, specimens.filter(({ state }) => state === 'open').length * 2);
    });
  }

  it('would find text that is too pale, a button without a name and one that is too small', async () => {
    const look = { component: 'canvas.question', sample: 'several, with Other and skip', state: 'draft' };
    const rules = await studio.show(look, async (page) => {
      await page.evaluate(() => {
        window.bench.lay(
          '.label { color: #aaa !important } .other:has(.text) label { padding-inline-end: 0 !important }',
        );
        const close = document.querySelector('canvas-question')?.shadowRoot?.querySelector('.close');
        close?.removeAttribute('aria-label');
      });
      const { faults } = await page.evaluate(() => window.bench.askAxe());
      return faults.map((fault) => fault.split(': ').slice(0, 2));
    });
    const where = 'canvas.question, several, with Other and skip, draft';
    for (const rule of ['color-contrast', 'button-name', 'target-size']) {
      assert.ok(
        rules.some(([specimen, found]) => specimen === where && found === rule),
        `${rule}: ${JSON.stringify(rules)}`,
      );
    }
  });
});
