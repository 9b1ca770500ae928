import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import type { Measured } from '../../visual/geometry/measure.js';
import type { Look } from '../../visual/page/look.js';
import { components, specimens } from '../../visual/page/specimens.js';
import { Studio } from '../../visual/support/studio.js';

const arabic = { dir: 'rtl', locale: 'ar' } as const;
const window320 = { viewport: { width: 320, height: 640 } };
const phone = { viewport: { width: 375, height: 720 }, hasTouch: true, isMobile: true };

/** How high a target is for a finger. */
const FINGER = 44;

interface Case {
  readonly title: string;
  readonly look: Partial<Look>;
  readonly options?: BrowserContextOptions;
  readonly finger?: number;
}

/** A look without a width is as wide as the window. */
const cases: readonly Case[] = [
  { title: 'in a window 320 px wide', look: { width: 0 }, options: window320 },
  { title: 'in a window 320 px wide, right to left', look: { width: 0, ...arabic }, options: window320 },
  {
    title: 'in a rail, in a window of 1280 by 1024 at 200 %',
    look: { place: 'stage', width: 0, height: 512 },
    options: { viewport: { width: 640, height: 512 } },
  },
  {
    title: 'in a rail, in a window of 1280 by 1024 at 400 %',
    look: { place: 'stage', width: 0, height: 256 },
    options: { viewport: { width: 320, height: 256 } },
  },
  { title: 'with text at 200 %', look: { zoom: 2 } },
  { title: 'with the text spacing of WCAG 1.4.12', look: { spacing: true } },
  { title: 'with that spacing, 320 px wide', look: { spacing: true, width: 0 }, options: window320 },
  { title: 'under a finger, on a phone', look: { width: 0 }, options: phone, finger: FINGER },
  {
    title: 'under a finger, on the smallest phone',
    look: { width: 0 },
    options: { ...phone, ...window320 },
    finger: FINGER,
  },
];

describe('every card in every state', () => {
  let studio: Studio;
  before(async () => (studio = await Studio.open()));
  after(() => studio.close());

  const measure = ({ look, options, finger }: Case, component: string): Promise<Measured> =>
    studio.show(
      { component, ...look },
      (page) => page.evaluate((high) => window.bench.measure(high), finger),
      options,
    );

  /** Measures all kinds of cards, two at a time. */
  async function measureAll(one: Case): Promise<readonly Measured[]> {
    const waiting = [...components];
    const measured: Measured[] = [];
    const lane = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) measured.push(await measure(one, next));
    };
    await Promise.all([lane(), lane()]);
    return measured;
  }

  for (const one of cases) {
    const promise = one.finger ? 'can be hit' : 'is whole, lies over nothing and does not scroll sideways';
    it(`${promise} ${one.title}`, async () => {
      const measured = await measureAll(one);
      assert.deepEqual(
        measured.flatMap(({ faults }) => faults),
        [],
      );
      const sum = (what: 'cards' | 'lines' | 'controls') =>
        measured.reduce((all, each) => all + each[what], 0);
      assert.equal(sum('cards'), specimens.length);
      assert.ok(sum('lines') > 3000 && sum('controls') > 900, `${sum('lines')}, ${sum('controls')}`);
    });
  }
});

describe('a month on the smallest phone', () => {
  it('keeps the buttons that turn it together, in every language', async () => {
    const studio = await Studio.open();
    const rows: Record<string, number> = {};
    for (const locale of ['en', 'de', 'pt', 'hi', 'ar']) {
      const look = {
        component: 'canvas.calendar',
        sample: 'a span of days',
        state: 'open',
        width: 0,
        locale,
      };
      rows[locale] = await studio.show(
        look,
        (page) =>
          page.locator('canvas-calendar .turn').evaluateAll((turns) => {
            if (turns.length !== 4) throw new Error(`There are ${turns.length} buttons.`);
            return new Set(turns.map((turn) => turn.getBoundingClientRect().top)).size;
          }),
        { ...phone, ...window320 },
      );
    }
    await studio.close();
    assert.deepEqual(rows, { en: 1, de: 1, pt: 1, hi: 1, ar: 1 });
  });
});

describe('a card that is broken', () => {
  let studio: Studio;
  before(async () => (studio = await Studio.open()));
  after(() => studio.close());

  const broken: readonly { readonly css: string; readonly fault: RegExp; readonly finger?: number }[] = [
    {
      css: '.body { overflow: hidden; max-block-size: 20px }',
      fault: /"Morning, 8 to 12" is cut by div\.body/,
    },
    {
      css: '.body { overflow: auto; padding: 0; max-block-size: 20px }',
      fault: /is cut by div\.body, of which 20 px are seen/,
    },
    { css: '.body > * { inline-size: 600px }', fault: /div\.body .*scrolls sideways/ },
    { css: '.specimens { inline-size: 2000px }', fault: /the page scrolls sideways/ },
    {
      css: '.actions { margin-block-start: -60px; justify-content: start }',
      fault: /"Evening, 17 to 20" .*overlap by/,
    },
    { css: '.close { transform: translateX(-200px) }', fault: /button\.close .*overlap by/ },
    {
      css: 'h2 { line-height: 0.5; padding-inline-end: 200px }',
      fault: /"Which time .* and "Which time .*overlap by/,
    },
    {
      css: '.close, .primary { min-block-size: 0; block-size: 12px; padding: 0 } .header { flex-direction: column }',
      fault: /button\.primary "Send" is \d+ by [12]\d px to hit/,
      finger: FINGER,
    },
  ];

  for (const { css, fault, finger } of broken) {
    it(`is found out: ${css}`, async () => {
      const look = { component: 'canvas.question', sample: 'single choice', state: 'open' };
      const faults = await studio.show(look, async (page) => {
        assert.deepEqual(await page.evaluate(() => window.bench.measure().then((clean) => clean.faults)), []);
        await page.evaluate((styles) => window.bench.lay(styles), css);
        return page.evaluate((high) => window.bench.measure(high).then((seen) => seen.faults), finger);
      });
      assert.ok(
        faults.some((one) => fault.test(one)),
        JSON.stringify(faults),
      );
    });
  }

  it('is found out by two small targets that stand close', async () => {
    const look = { component: 'canvas.input', sample: 'number, with skip', state: 'open' };
    const faults = await studio.show(look, async (page) => {
      await page.evaluate(() =>
        window.bench.lay(
          '.actions button { min-block-size: 0; block-size: 14px; padding: 0; inline-size: 14px; overflow: hidden; font-size: 3px }',
        ),
      );
      return page.evaluate(() => window.bench.measure().then((seen) => seen.faults));
    });
    assert.ok(
      faults.some((one) => /"Skip" is 14 by 14 px to hit/.test(one)),
      JSON.stringify(faults),
    );
  });
});
