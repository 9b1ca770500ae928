import { openAll } from '../browser.mjs';
import { GROWING_LENGTH, GROWING_STEP, cards, growingBody } from '../cards.mjs';
import { shuffled } from '../statistics.mjs';
import { stretchesOf, traced } from '../trace.mjs';

const start = { ...cards.text, props: { ...cards.text.props, body: growingBody.slice(0, GROWING_STEP) } };

/** A text that grows while the agent writes it: the work of all its updates, each in a task of its own. A page is new every time. */
export const growing = {
  name: 'growing',
  title: `text grown in ${GROWING_LENGTH / GROWING_STEP} updates`,
  unit: 'ms',
  target: 1.6,
  async exercise(page) {
    await page.call('once', 'show', start);
    await page.call('grow', growingBody, GROWING_STEP, 'profile');
  },
  async run(bench) {
    const { browser, variants, rounds, warmRounds, random } = bench;
    const results = Object.fromEntries(variants.map((name) => [name, { samples: [], wall: [] }]));
    for (let round = -warmRounds; round < rounds; round += 1) {
      const pages = await openAll(shuffled(variants, random), bench, async (page, name) => {
        await page.visit(name);
        await page.call('once', 'show', start);
        await page.call('still');
      });
      const events = await traced(browser, async () => {
        for (const [name, page] of pages) {
          const time = await page.call('grow', growingBody, GROWING_STEP, name);
          if (round >= 0) results[name].wall.push(time);
        }
      });
      for (const page of pages.values()) await page.close();
      const stretches = stretchesOf(events);
      if (round < 0) continue;
      for (const name of variants) results[name].samples.push(...stretches.get(name));
    }
    return results;
  },
};
