import { BenchPage } from '../browser.mjs';
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
  async run({ browser, server, variants, rounds, random }) {
    const results = Object.fromEntries(variants.map((name) => [name, { samples: [], wall: [] }]));
    for (let round = -1; round < rounds; round += 1) {
      for (const name of shuffled(variants, random)) {
        const page = await BenchPage.open(browser, server.origin);
        await page.visit(name);
        await page.call('once', 'show', start);
        await page.call('still');
        let time = 0;
        const events = await traced(browser, async () => {
          time = await page.call('grow', growingBody, GROWING_STEP, name);
        });
        await page.close();
        if (round < 0) continue;
        results[name].samples.push(...stretchesOf(events).get(name));
        results[name].wall.push(time);
      }
    }
    return results;
  },
};
