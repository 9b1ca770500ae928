import { openAll } from '../browser.mjs';
import { cards } from '../cards.mjs';
import { shuffled } from '../statistics.mjs';
import { stretchesOf, traced } from '../trace.mjs';

/**
 * The work of one thing done again and again, each time in a frame of its own, the variants in turns.
 * A sample is all script, style and layout from the call until it is painted, in CPU time.
 */
function warmRow({ prepare = async () => {}, acts, tidy = async () => {}, ...row }) {
  return {
    ...row,
    unit: 'ms',
    /** The same by itself, for a profile. */
    async exercise(page, repeats) {
      await prepare(page);
      for (let turn = 0; turn < repeats; turn += 1) {
        for (const act of acts) await act(page, 'profile', turn);
        await tidy(page);
      }
    },
    async run(bench) {
      const { browser, variants, repeats, warmUps, random } = bench;
      const pages = await openAll(variants, bench, async (page, name) => {
        await page.visit(name);
        await prepare(page);
      });
      let count = 0;
      const wall = Object.fromEntries(variants.map((name) => [name, []]));
      const turns = async (times, isMarked) => {
        for (let turn = 0; turn < times; turn += 1) {
          count += 1;
          for (const name of shuffled(variants, random)) {
            const page = pages.get(name);
            let time = 0;
            for (const act of acts) time += await act(page, isMarked ? name : undefined, count);
            if (isMarked) wall[name].push(time / acts.length);
            await tidy(page);
          }
        }
      };
      await turns(warmUps, false);
      const stretches = stretchesOf(await traced(browser, () => turns(repeats, true)));
      for (const page of pages.values()) await page.close();
      return Object.fromEntries(
        variants.map((name) => [
          name,
          { samples: meansOf(stretches.get(name), acts.length), wall: wall[name] },
        ]),
      );
    },
  };
}

/** The mean of each so many in a row. */
function meansOf(numbers, size) {
  const means = [];
  for (let from = 0; from < numbers.length; from += size) {
    means.push(numbers.slice(from, from + size).reduce((sum, number) => sum + number, 0) / size);
  }
  return means;
}

const showing = (kind) => (page, mark) => page.call('once', 'show', cards[kind], mark);

const clear = async (page) => {
  await page.call('once', 'clear');
  await page.call('still');
};

export const show = warmRow({
  name: 'show',
  title: 'show a question',
  target: 1.25,
  acts: [showing('question')],
  tidy: clear,
});

/** A sample is all of the cycle, so that it is of the same cards every time. */
export const replace = warmRow({
  name: 'replace',
  title: 'replace: question, calendar, text, alert',
  target: 1.25,
  acts: ['question', 'calendar', 'text', 'alert'].map(showing),
});

export const update = warmRow({
  name: 'update',
  title: 'update one field',
  target: 1.2,
  prepare: showing('question'),
  acts: [(page, mark, count) => page.call('once', 'update', { question: `Which plan? (${count})` }, mark)],
});

export const chart = warmRow({
  name: 'chart',
  title: 'show a chart of 12 bars',
  target: 4,
  acts: [showing('chart')],
  tidy: clear,
});
