import { BenchPage } from '../browser.mjs';
import { shuffled } from '../statistics.mjs';
import { OURS } from '../variants.mjs';

const THROTTLE = 4;

/** Lighthouse's "slow 4G". */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** Loads the page again and again, for a profile. */
export const loadAgain = (first) => async (page, repeats) => {
  for (let turn = 0; turn < repeats; turn += 1) {
    await page.visit(OURS, first);
    await page.evaluate('bench.painted');
  }
};

/** From the start of the navigation until a question is painted, in a page that has nothing in its cache. */
function coldRow({ network, ...row }) {
  return {
    ...row,
    unit: 'ms',
    exercise: loadAgain('question'),
    async run({ browser, server, variants, colds, warmRounds, random }) {
      const results = Object.fromEntries(variants.map((name) => [name, { samples: [] }]));
      for (let round = -warmRounds; round < colds; round += 1) {
        for (const name of shuffled(variants, random)) {
          const page = await BenchPage.open(browser, server.origin);
          await page.throttle(THROTTLE);
          if (network) await page.session.send('Network.emulateNetworkConditions', network);
          await page.visit(name, 'question');
          const painted = await page.evaluate('bench.painted');
          await page.close();
          if (round >= 0) results[name].samples.push(painted);
        }
      }
      return results;
    },
  };
}

export const cold = coldRow({
  name: 'cold',
  title: 'cold start to a question, CPU 4× slower',
  target: 1.25,
});

export const slow4g = coldRow({
  name: 'slow-4g',
  title: 'the same over slow 4G',
  target: 1.25,
  network: SLOW_4G,
});
