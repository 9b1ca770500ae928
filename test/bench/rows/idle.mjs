import { setTimeout } from 'node:timers/promises';
import { BenchPage, openAll } from '../browser.mjs';
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
  async run(bench) {
    const { browser, variants, idles, idleSeconds, warmRounds, random } = bench;
    const results = Object.fromEntries(variants.map((name) => [name, { samples: [] }]));
    for (let round = -warmRounds; round < idles; round += 1) {
      const pages = await openAll(shuffled(variants, random), bench);
      // Their processes are still starting, and Chromium waits for those before a trace begins: up to ten seconds.
      await setTimeout(1000);
      const events = await traced(browser, async () => {
        for (const [name, page] of pages) {
          await page.visit(name);
          await page.page.waitForTimeout(idleSeconds * 1000);
          await page.evaluate(`performance.mark('idle end').name`);
        }
      });
      for (const page of pages.values()) await page.close();
      const all = stretchesOf(events, isWork).get('idle');
      const layout = stretchesOf(events, isLayout).get('idle');
      if (round < 0) continue;
      for (const [index, name] of [...pages.keys()].entries())
        results[name].samples.push(all[index] - layout[index]);
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
  async run({ browser, server, variants, idles, idleSeconds }) {
    const heapOf = async (name) => {
      const heaps = [];
      for (let round = 0; round < idles; round += 1) {
        const page = await BenchPage.open(browser, server.origin);
        await page.visit(name);
        await page.page.waitForTimeout(Math.min(idleSeconds, 1) * 1000);
        heaps.push((await page.metricsAtRest()).JSHeapUsedSize / 1000);
        await page.close();
      }
      return heaps;
    };
    // What is in the heap does not depend on how long it took, so they need not wait for each other.
    const [blank, ...heaps] = await Promise.all(['empty', ...variants].map(heapOf));
    const empty = median(blank);
    return Object.fromEntries(
      variants.map((name, index) => [name, { samples: heaps[index].map((heap) => heap - empty) }]),
    );
  },
};
