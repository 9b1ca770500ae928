import { openAll } from '../browser.mjs';
import { cards } from '../cards.mjs';
import { shuffled } from '../statistics.mjs';

const AT_ONCE = 20;

const cycle = ['question', 'calendar', 'text', 'alert'].map((kind) => cards[kind]);

/** How long a card takes when one replaces the other as fast as the page can draw them. */
export const throughput = {
  name: 'throughput',
  title: 'a card of as many as can be, in a row',
  unit: 'ms',
  target: 1.8,
  async exercise(page, repeats) {
    for (let turn = 0; turn < repeats; turn += 5) await page.call('row', cycle, AT_ONCE, 'profile');
  },
  async run(bench) {
    const { variants, repeats, random } = bench;
    const pages = await openAll(variants, bench, (page, name) => page.visit(name));
    const results = Object.fromEntries(variants.map((name) => [name, { samples: [] }]));
    for (let round = -2; round < Math.ceil(repeats / 5); round += 1) {
      for (const name of shuffled(variants, random)) {
        const time = await pages.get(name).call('row', cycle, AT_ONCE);
        if (round >= 0) results[name].samples.push(time / AT_ONCE);
      }
    }
    for (const page of pages.values()) await page.close();
    return results;
  },
};
