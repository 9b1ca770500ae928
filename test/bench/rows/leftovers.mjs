import { BenchPage } from '../browser.mjs';
import { cards } from '../cards.mjs';
import { median } from '../statistics.mjs';

const AT_ONCE = 20;

const cycle = ['question', 'calendar', 'text', 'alert'].map((kind) => cards[kind]);

async function many(page, count) {
  for (let shown = 0; shown < count; shown += AT_ONCE) await page.call('row', cycle, AT_ONCE);
}

/** What is in a page that shows a question, after so many cards. */
async function look(page) {
  await page.call('once', 'show', cards.question);
  await page.call('still');
  // What a page does later, such as letting go of the card that has faded away.
  await page.page.waitForTimeout(300);
  const { JSHeapUsedSize, Nodes, JSEventListeners } = await page.metricsAtRest();
  return { heap: JSHeapUsedSize / 1000, nodes: Nodes, listeners: JSEventListeners };
}

/**
 * How much a line through the looks rises in 1,000 cards: the median of the slopes between any two (Theil-Sen),
 * since code that is compiled anew, or one card more that waits for its end, is a step and not a slope.
 */
function riseOf(looks, metric, cardsBetween) {
  const slopes = looks.flatMap((before, first) =>
    looks.slice(first + 1).map((after, index) => (after[metric] - before[metric]) / (index + 1)),
  );
  return (median(slopes) / cardsBetween) * 1000;
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
  async run({ browser, server, variants, cards: count, blocks }) {
    const cardsBetween = Math.ceil(count / blocks / AT_ONCE) * AT_ONCE;
    const leftBy = async (name) => {
      const page = await BenchPage.open(browser, server.origin);
      await page.visit(name);
      // Code that becomes hot is compiled again, and kept: no card's fault.
      await many(page, count);
      const looks = [await look(page)];
      for (let block = 0; block < blocks; block += 1) {
        await many(page, cardsBetween);
        looks.push(await look(page));
      }
      await page.close();
      const rise = (metric) => riseOf(looks, metric, cardsBetween);
      return {
        samples: [rise('heap')],
        parts: { nodes: [rise('nodes')], listeners: [rise('listeners')] },
      };
    };
    // What is left does not depend on how long it took, so they need not wait for each other.
    return Object.fromEntries(await Promise.all(variants.map(async (name) => [name, await leftBy(name)])));
  },
};
