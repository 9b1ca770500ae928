import { BenchPage } from '../browser.mjs';
import { loadAgain } from './cold.mjs';
import { median, shuffled } from '../statistics.mjs';
import { isLayout, isWork, stretchesOf, traced } from '../trace.mjs';

/** What a page pays that has loaded the code, and shows nothing yet: loading it is in it. */
export const idleScript = {
  name: 'idle-script',
  title: 'script ms, loaded and idle',
  unit: 'ms',
  absolute: true,
  target: 5,
  exercise: loadAgain(),
  async run({ browser, server, variants, idles, idleSeconds, random }) {
    const results = Object.fromEntries(variants.map((name) => [name, { samples: [] }]));
    for (let round = -1; round < idles; round += 1) {
      for (const name of shuffled(variants, random)) {
        const page = await BenchPage.open(browser, server.origin);
        const events = await traced(browser, async () => {
          await page.visit(name);
          await page.page.waitForTimeout(idleSeconds * 1000);
          await page.evaluate(`performance.mark('idle end').name`);
        });
        await page.close();
        const [all] = stretchesOf(events, isWork).get('idle');
        const [layout] = stretchesOf(events, isLayout).get('idle');
        if (round >= 0) results[name].samples.push(all - layout);
      }
    }
    return results;
  },
};

export const idleHeap = {
  name: 'idle-heap',
  title: 'heap kB, loaded and idle',
  unit: 'kB',
  absolute: true,
  target: 250,
  async run({ browser, server, variants, idles }) {
    const heapOf = async (name) => {
      const heaps = [];
      for (let round = 0; round < idles; round += 1) {
        const page = await BenchPage.open(browser, server.origin);
        await page.visit(name);
        await page.page.waitForTimeout(1000);
        heaps.push((await page.metricsAtRest()).JSHeapUsedSize / 1000);
        await page.close();
      }
      return heaps;
    };
    const empty = median(await heapOf('empty'));
    const results = {};
    for (const name of variants) {
      results[name] = { samples: (await heapOf(name)).map((heap) => heap - empty) };
    }
    return results;
  },
};
