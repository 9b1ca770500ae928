/** Many cards, tabs, faults and deaths at random; the same seed always plays the same schedule. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clear, colours, show } from '../../support/agent.js';
import { faults, planned, type Fault } from '../../support/faults.js';
import { killPoints } from '../../support/delivery/killable.js';
import { balanceOf, isBalanced, type Act } from '../../support/delivery/ledger.js';
import { World, type Page } from '../../support/delivery/world.js';

const SCHEDULES = Number(process.env.SCHEDULES ?? 1000);
const WORDS: Readonly<Record<string, string>> = {
  submit: 'My answer to',
  skip: 'I would rather not answer',
  dismiss: 'I have closed',
};
const FIRST_SEED = Number(process.env.SEED ?? 1);

test(`${SCHEDULES} random schedules lose nothing and double nothing`, { timeout: 600_000 }, async () => {
  const books = { acts: 0, recorded: 0, undelivered: 0, told: 0, requests: 0, pages: 0 };
  const wrong: string[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SCHEDULES; seed++) {
    const { world, acts } = await playRandomly(seed);
    for (const act of acts) {
      const balance = balanceOf(world, act);
      const told = world.told.filter(({ text }) =>
        text.startsWith(`${WORDS[act.type]} “${act.toolCallId}”`),
      ).length;
      books.acts++;
      books.recorded += balance.recorded;
      books.undelivered += balance.undelivered;
      books.told += told;
      const undelivered = Math.min(balance.undelivered, balance.undelivered > act.times ? 2 : 1);
      if (!isBalanced({ ...balance, undelivered, told })) {
        wrong.push(`seed ${seed}: ${JSON.stringify({ ...act, ...balance, told })}`);
      }
    }
    books.requests += world.endpoint.received.length;
    books.pages += world.pages.length;
  }
  console.log(`${SCHEDULES} random schedules: ${JSON.stringify(books)}; wrong: ${wrong.length}`);
  assert.deepEqual(wrong.slice(0, 20), []);
  assert.ok(books.acts > SCHEDULES);
});

async function playRandomly(
  seed: number,
): Promise<{ world: World; acts: readonly (Act & { readonly times: number })[] }> {
  const random = mulberry32(seed);
  const chance = (probability: number) => random() < probability;
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  const world = new World({ random, consistent: true });
  const badness = random() * 0.7;
  const all = Object.entries(faults)
    .filter(([name]) => name !== '400 ended')
    .map(([, fault]) => fault as Fault);
  world.endpoint.plan = () => (chance(badness) ? pick(all) : null);
  const acts: Act[] = [];
  const alive = () => world.pages.filter((page) => page.alive);
  const open = async (): Promise<Page> => {
    const page = world.open({ killAt: chance(0.4) ? pick(killPoints) : null });
    // A page that dies while it is opened never comes back from it.
    await Promise.race([page.resume(), world.pass(50)]);
    return page;
  };
  await open();

  for (let turn = 0, turns = 5 + Math.floor(random() * 15); turn < turns; turn++) {
    if (alive().length === 0 || (alive().length < 3 && chance(0.1))) await open();
    if (alive().length === 0) continue;
    const page = pick(alive());
    const what = random();
    if (what < 0.35) {
      const id = `q${turn}`;
      const card = show('question', id, { ...colours, question: id, allow_skip: true }, { seq: turn });
      for (const each of alive()) each.receive(card);
    } else if (what < 0.75) act(page);
    else if (what < 0.8) for (const each of alive()) each.receive(clear(undefined, undefined, { seq: turn }));
    else if (what < 0.85) page.kill();
    else if (what < 0.9) world.clock.jump += (random() - 0.5) * 7_200_000;
    else if (what < 0.95) page.page.listener?.leave();
    else page.page.listener?.wake();
    if (chance(0.7)) await world.pass(random() * 20_000);
  }

  world.endpoint.plan = planned();
  await world.run(5);
  // A page that was to die at its next step may have taken the queue with it.
  await lastPage(world);
  await world.run();
  return { world, acts: together(acts) };

  function act(page: Page): void {
    const { card, phase, ended } = page.controller.state;
    if (!card || phase !== 'open' || ended) return;
    const type = pick(['submit', 'skip', 'dismiss'] as const);
    const before = page.parcels.length;
    if (type === 'submit') page.act(type, { selected_option_ids: ['red'], skipped: false });
    else page.act(type, type === 'skip' ? { selected_option_ids: [], skipped: true } : {});
    if (page.parcels.length > before) acts.push({ type, toolCallId: card.toolCallId });
  }
}

async function lastPage(world: World): Promise<void> {
  const page = world.open();
  await Promise.race([page.resume(), world.pass(1_000)]);
}

/** The same answer given in two tabs is one act; when another was first, each of them may hear of it. */
function together(acts: readonly Act[]): readonly (Act & { readonly times: number })[] {
  const same = (one: Act) => (other: Act) => one.toolCallId === other.toolCallId && one.type === other.type;
  return acts
    .filter((act, index) => acts.findIndex(same(act)) === index)
    .map((act) => ({ ...act, times: acts.filter(same(act)).length }));
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
