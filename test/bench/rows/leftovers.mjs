import { BenchPage } from '../browser.mjs';
import { cards } from '../cards.mjs';

const AT_ONCE = 20;

/** All kinds that stand for themselves: neither the page of another site nor what a library keeps of it. */
const cycle = ['question', 'input', 'calendar', 'text', 'chart', 'alert'].map((kind) => cards[kind]);

/** The least of a few looks: one card more or less may wait for its end, whatever has been shown before. */
async function kept(page) {
  const looks = [];
  for (let look = 0; look < 3; look += 1) {
    await page.call('once', 'show', cards.question);
    await page.call('still');
    // What a page does later, such as letting go of the card that has faded away.
    await page.page.waitForTimeout(500);
    looks.push(await page.metricsAtRest());
  }
  const least = (metric) => Math.min(...looks.map((look) => look[metric]));
  return { heap: least('JSHeapUsedSize'), nodes: least('Nodes'), listeners: least('JSEventListeners') };
}

/** What is still there when many cards have come and gone: it grows for as long as a call lasts. */
export const leftovers = {
  name: 'leftovers',
  title: 'heap kB left of 1,000 cards',
  unit: 'kB',
  absolute: true,
  target: 4,
  parts: {
    nodes: { title: '… nodes', unit: '', target: 0 },
    listeners: { title: '… listeners', unit: '', target: 0 },
  },
  async run({ browser, server, variants, cards: count }) {
    const results = {};
    for (const name of variants) {
      const page = await BenchPage.open(browser, server.origin);
      await page.visit(name);
      const many = async (times) => {
        for (let shown = 0; shown < times; shown += AT_ONCE) await page.call('row', cycle, AT_ONCE);
      };
      // Code that has become hot is compiled again, and kept: no card's fault, so as many before as after.
      await many(count);
      const before = await kept(page);
      await many(count);
      const after = await kept(page);
      const left = (metric) => ((after[metric] - before[metric]) * 1000) / count;
      results[name] = {
        samples: [left('heap') / 1000],
        parts: { nodes: [left('nodes')], listeners: [left('listeners')] },
      };
      await page.close();
    }
    return results;
  },
};
