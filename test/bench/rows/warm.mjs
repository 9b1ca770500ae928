import { BenchPage } from '../browser.mjs';
import { cards } from '../cards.mjs';
import { shuffled } from '../statistics.mjs';

const WARM_UP = 15;

/**
 * The work of one thing done again and again, each time in a frame of its own, the variants in turns.
 *
 * A sample is the time from the call to the end of a forced layout: all that a page does in one task, its
 * microtasks too. (`ScriptDuration` of the protocol leaves microtasks out, and with them all of Lit.) Next
 * to it, `task` is all that the main thread did until the next frame was painted, in CPU time.
 */
function warmRow({ prepare = async () => {}, act, tidy = async () => {}, ...row }) {
  return {
    ...row,
    async run({ browser, server, variants, repeats, random }) {
      const pages = new Map();
      const results = {};
      for (const name of variants) {
        const page = await BenchPage.open(browser, server.origin);
        await page.visit(name);
        await prepare(page);
        pages.set(name, page);
        results[name] = { samples: [], task: [] };
      }
      for (let turn = -WARM_UP; turn < repeats; turn += 1) {
        for (const name of shuffled(variants, random)) {
          const page = pages.get(name);
          const before = await page.metrics();
          const time = await act(page, turn + WARM_UP);
          const after = await page.metrics();
          await tidy(page);
          if (turn < 0) continue;
          results[name].samples.push(time);
          results[name].task.push((after.TaskDuration - before.TaskDuration) * 1000);
        }
      }
      for (const page of pages.values()) await page.close();
      return results;
    },
  };
}

const cycle = ['question', 'calendar', 'text', 'alert'].map((kind) => cards[kind]);

const clear = async (page) => {
  await page.call('once', 'clear');
  await page.call('still');
};

export const show = warmRow({
  name: 'show',
  title: 'show a question',
  unit: 'ms',
  target: 1.25,
  act: (page) => page.call('once', 'show', cards.question),
  tidy: clear,
});

export const replace = warmRow({
  name: 'replace',
  title: 'replace a card by one of another kind',
  unit: 'ms',
  target: 1.25,
  // Four at a time, so that a sample is of the same cards every time.
  async act(page) {
    let time = 0;
    for (const card of cycle) time += await page.call('once', 'show', card);
    return time / cycle.length;
  },
});

export const update = warmRow({
  name: 'update',
  title: 'update one field',
  unit: 'ms',
  target: 1.2,
  prepare: (page) => page.call('once', 'show', cards.question),
  act: (page, turn) => page.call('once', 'update', { question: `Which plan suits your team? (${turn})` }),
});

export const chart = warmRow({
  name: 'chart',
  title: 'show a chart of 12 bars',
  unit: 'ms',
  target: 4,
  act: (page) => page.call('once', 'show', cards.chart),
  tidy: clear,
});
