import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { leaksIn, type Sample } from './growth.js';
import { kinds } from './meter.js';
import { Stage } from './stage.js';

const CARDS = 60;

let stage: Stage;
let last: Sample;

/** A page that forgets one thing with every card: would the meter see it? */
describe('what the meter would notice', { timeout: 900_000 }, () => {
  before(async () => {
    stage = await Stage.open();
    await stage.page.evaluate((cards) => window.leaks.play(cards), 3 * CARDS);
    last = await stage.sample(0);
  });
  after(() => stage.close());

  for (const kind of kinds) {
    it(`one more for every card: ${kind}`, async () => {
      const first = { ...last, cards: 0 };
      await stage.page.evaluate(([cards, careless]) => window.leaks.playCarelessly(cards, careless), [
        CARDS,
        kind,
      ] as const);
      last = await stage.sample(CARDS);
      const samples = [first, last];

      assert.ok(leaksIn(samples).includes(kind), JSON.stringify(samples));
    });
  }
});
