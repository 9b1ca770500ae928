import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { clear, colours, show, update, type Envelope } from '../../support/agent.js';
import type { Site } from '../e2e/site.js';
import { Cpu } from './cpu.js';
import { call, logOf, openPage } from './page.js';

const MESSAGES = 10_000;
const PART = 1000;

/** The last ones may cost so much more than the first. */
const MOST = 1.5;
/** What the clock of a page tells apart, in milliseconds. */
const TICK = 0.2;

/** What one message may leave behind, in bytes: an id alone would be more. */
const HELD = 32;

const script = `
  window.times = [];
  window.hear = async (messages) => {
    for (const message of messages) {
      const start = performance.now();
      rail.receive(message);
      await rail.updateComplete;
      times.push(performance.now() - start);
    }
    log.interactions.length = 0;
  };
  window.compare = (part) => ({ first: median(times.slice(0, part)), last: median(times.slice(-part)) });
  window.forget = () => (times.length = 0);
  window.remembered = () => ({ gone: rail.state.gone.length, newest: rail.state.newest.size });
  // A page that looks through all that it has ever heard.
  window.slowly = () => {
    const heard = [];
    rail.addEventListener('canvas-change', ({ state }) => {
      for (let count = 0; count < 10; count++) heard.push(JSON.stringify(state.card));
      heard.toSorted();
    });
  };
`;

let site: Site;
let cpu: Cpu;
let seq = 0;

describe('a conversation of ten thousand messages', { timeout: 900_000 }, () => {
  before(async () => {
    site = await openPage(script);
    cpu = await Cpu.of(site.page);
    // Until all code has been compiled.
    await hear(PART);
    await call(site.page, 'forget');
  });
  after(() => site.close());

  it('is as quick at its end as at its beginning, and is not remembered', async (test) => {
    await hear(MESSAGES / 2);
    const half = await cpu.heap();
    await hear(MESSAGES / 2);
    const { first, last } = await call<Record<'first' | 'last', number>>(site.page, 'compare', PART);
    const held = ((await cpu.heap()) - half) / (MESSAGES / 2);

    test.diagnostic(
      `${first.toFixed(2)} ms at first, ${last.toFixed(2)} ms at last, ${held.toFixed(1)} bytes each`,
    );
    assert.ok(last <= MOST * first + TICK, `${first} ms at first, ${last} ms at last`);
    assert.ok(held < HELD, `${held} bytes for each message`);
  });

  it('leaves the ids of the last cards, and one number', async () => {
    const { gone, newest } = await call<Record<'gone' | 'newest', number>>(site.page, 'remembered');

    assert.ok(gone > 0 && gone <= 50, `${gone} cards`);
    assert.equal(newest, 1);
    assert.deepEqual((await logOf(site.page)).problems, []);
  });

  it('would be seen to slow down, and to be remembered', async () => {
    await call(site.page, 'forget');
    await call(site.page, 'slowly');
    const before = await cpu.heap();
    await hear(PART);
    const { first, last } = await call<Record<'first' | 'last', number>>(site.page, 'compare', PART / 10);

    assert.ok(last / first > MOST, `${first} ms at first, ${last} ms at last`);
    assert.ok(((await cpu.heap()) - before) / PART > HELD);
  });
});

/** In parts: a page is not sent ten thousand messages at once. */
async function hear(count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += PART) {
    await call(
      site.page,
      'hear',
      Array.from({ length: PART }, () => next()),
    );
  }
}

/** A show, two updates, and now and then a clear. */
function next(): Envelope {
  const turn = Math.floor(seq / 4);
  const id = `call_${turn}`;
  const options = { seq: ++seq };
  const step = seq % 4;
  if (step === 1) return show('question', id, { ...colours, question: `Question ${turn}?` }, options);
  if (step === 0 && turn % 2 === 0) return clear(id, 'done', options);
  return update(id, { question: `Question ${turn}, part ${step}?` }, options);
}
