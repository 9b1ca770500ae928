import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { growthOf, leaksIn, type Sample } from './growth.js';
import { Stage } from './stage.js';

/** `LEAK_CARDS=24000` takes some minutes; only there do heap and delivery move by more than their own noise. */
const LONG = process.env['LEAK_CARDS'];
const CARDS = Number(LONG ?? 1800);

/** One in so many is delivered as well, which costs several times as much. */
const DELIVERED = 8;

/** Until then the browser still compiles, and every template has been made. */
const WARM_UP = LONG ? 2500 : 600;

const BLOCKS = 5;
const MOVING = 42;

let stage: Stage;
let round: number;

describe('a rail through many cards', { timeout: 1_200_000 }, () => {
  before(async () => {
    stage = await Stage.open();
    round = await stage.page.evaluate(() => window.leaks.round);
  });
  after(() => stage.close());

  it('holds no more after them than before them', async (test) => {
    const samples = await playInBlocks(CARDS - CARDS / DELIVERED, WARM_UP);

    test.diagnostic(write(samples));
    assert.deepEqual(found(samples), [], write(samples));
  });

  it('nor where cards slide in and fade out', async (test) => {
    await stage.page.emulateMedia({ reducedMotion: 'no-preference' });
    await stage.page.evaluate((cards) => window.leaks.play(cards, 150), MOVING);
    const first = await stage.sample(0);
    await stage.page.evaluate((cards) => window.leaks.play(cards, 150), MOVING);
    const samples = [first, await stage.sample(MOVING)];
    await stage.page.emulateMedia({ reducedMotion: 'reduce' });

    test.diagnostic(write(samples));
    // In so few cards the heap moves by more than they could add.
    assert.deepEqual(
      leaksIn(samples).filter((kind) => kind !== 'heap'),
      [],
      write(samples),
    );
  });

  it('nor where every answer is delivered, at the first attempt or later', async (test) => {
    await stage.page.evaluate(() => window.leaks.meetAgent());
    const samples = await playInBlocks(CARDS / DELIVERED, WARM_UP / 4);

    test.diagnostic(write(samples));
    if (LONG) assert.deepEqual(leaksIn(samples), [], write(samples));
    // In the browser's database: where the rail has given that up, it keeps all in memory.
    assert.ok((await stage.page.evaluate(() => window.leaks.kept())).marks > CARDS / DELIVERED);
  });

  it('has met every way that a card can go', async () => {
    const tally = await stage.page.evaluate(() => window.leaks.tally);
    for (const what of ['submit', 'skip', 'dismiss', 'clear', 'error', 'told', ...problems]) {
      assert.ok((tally[what] ?? 0) > 0, `${what} is not among ${Object.keys(tally).join(', ')}`);
    }
    assert.ok(stage.posts > 0);
  });
});

const problems = ['invalid_tool_arguments', 'unknown_component', 'interaction_post_failed'];

/** In a short run the heap says nothing, and a step that is made once looks like a slope: a leak is a thousand. */
function found(samples: readonly Sample[]): readonly string[] {
  if (LONG) return leaksIn(samples);
  const growth = Object.entries(growthOf(samples));
  return growth.filter(([kind, value]) => kind !== 'heap' && value > 50).map(([kind]) => kind);
}

/** Whole rounds, so that every block holds the same cards; what comes before the first reading is not counted. */
async function playInBlocks(cards: number, warmUp: number): Promise<readonly Sample[]> {
  const roundsOf = (count: number) => Math.max(1, Math.round(count / round));
  await play(roundsOf(warmUp));
  const samples = [await stage.sample(0)];
  const rounds = roundsOf(cards / BLOCKS);
  while (samples.length <= BLOCKS) {
    await play(rounds);
    samples.push(await stage.sample(samples.length * rounds * round));
  }
  return samples;
}

async function play(rounds: number): Promise<void> {
  for (let count = 0; count < rounds; count++) {
    await stage.page.evaluate((cards) => window.leaks.play(cards), round);
  }
}

/** What a thousand cards add of each. */
function write(samples: readonly Sample[]): string {
  const growth = Object.entries(growthOf(samples)).map(([kind, value]) => `${kind} ${value.toFixed(1)}`);
  const heaps = samples.map(({ reading }) => reading.heap).join(' ');
  return `${samples.at(-1)!.cards} cards; a thousand add: ${growth.join(', ')}; heap: ${heaps}`;
}
