import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Stage } from './stage.js';

const CARDS = 21;

let stage: Stage;
let round: number;

describe('what a page keeps in the browser', { timeout: 900_000 }, () => {
  before(async () => {
    stage = await Stage.open();
    await stage.page.evaluate(() => window.leaks.meetAgent());
    round = await stage.page.evaluate(() => window.leaks.round);
  });
  after(() => stage.close());

  it('is every interaction that waits', async () => {
    const kept = await stage.page.evaluate((cards) => window.leaks.playOffline(cards), CARDS);

    assert.ok(kept.interactions > 0 && kept.entries > 0, JSON.stringify(kept));
  });

  it('is a mark for each act, and nothing that was said, once all has arrived', async () => {
    await stage.page.evaluate((cards) => window.leaks.play(cards), round);
    await stage.page.evaluate(() => window.leaks.settle());
    const kept = await stage.page.evaluate(() => window.leaks.kept());

    assert.ok(kept.marks > round && kept.conversations > 0, JSON.stringify(kept));
    assert.deepEqual({ ...kept, marks: 0, conversations: 0 }, nothing);
  });

  it('is nothing a day later, once a page with a rail is open', async () => {
    await stage.page.addInitScript(() => {
      const { now } = Date;
      Date.now = () => now() + 25 * 60 * 60 * 1000;
    });
    await stage.page.reload();
    await stage.page.waitForFunction(() => 'leaks' in window);
    await stage.page.evaluate(() => window.leaks.meetAgent());
    await stage.page.evaluate(() => window.leaks.enter('another'));
    await stage.page.waitForTimeout(1000);

    assert.deepEqual(await stage.page.evaluate(() => window.leaks.kept()), nothing);
  });
});

const nothing = {
  places: ['canvas-rail'],
  entries: 0,
  leases: 0,
  conversations: 0,
  cards: 0,
  marks: 0,
  interactions: 0,
};
