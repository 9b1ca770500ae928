import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { colours, show } from '../../support/agent.js';
import type { Site } from '../e2e/site.js';
import { Cpu } from './cpu.js';
import { call, logOf, openPage } from './page.js';

const MESSAGES = 200_000;
const A_SECOND = 100;

/** One per cent of a second, in milliseconds. */
const MOST = 10;

const script = `
  let speak;
  rail.agent = { listen: (receive) => ((speak = receive), () => {}) };
  await rail.updateComplete;
  window.say = async (kinds, count) => {
    for (let index = 0; index < count; index++) speak(kinds[index % kinds.length]);
    await rail.updateComplete;
  };
  window.sayFrom = async (conversations) => {
    for (let index = 0; index < conversations; index++) speak({ type: 'chat', conversation_id: 'other-' + index });
    await rail.updateComplete;
  };
  window.cards = async (message, count) => {
    for (let index = 0; index < count; index++) {
      speak({ ...message, properties: { ...message.properties, tool_call_id: 'card-' + index } });
      await rail.updateComplete;
    }
  };
`;

const utterance = {
  message_type: 'conversation',
  event_type: 'conversation.utterance',
  conversation_id: 'c123456',
  properties: { role: 'user', speech: 'What does it cost?' },
};

/** What else goes over a call. */
const foreign = [
  'ping',
  '{"message_type":"conversation"}',
  42,
  null,
  [1, 2, 3],
  [utterance],
  {},
  { type: 'chat', text: 'Hello' },
  { message_type: 'system', event_type: 'system.replica_joined', conversation_id: 'c123456' },
  utterance,
  { ...utterance, event_type: 'conversation.replica.started_speaking', seq: 7 },
  { ...show('question', 'own', colours), canvas_config: null },
  { app: 'whiteboard', strokes: Array.from({ length: 10_000 }, (_, index) => index * 1.5) },
  { app: 'files', body: 'x'.repeat(100_000) },
  'y'.repeat(100_000),
];

let site: Site;
let cpu: Cpu;

describe('a hundred messages a second that are for somebody else', { timeout: 900_000 }, () => {
  before(async () => {
    site = await openPage(script);
    cpu = await Cpu.of(site.page);
    await call(site.page, 'say', foreign, 1000);
  });
  after(() => site.close());

  it('cost less than one per cent of a processor', async (test) => {
    const none = await cpu.during(() => call(site.page, 'say', foreign, 0));
    const spent = (await cpu.during(() => call(site.page, 'say', foreign, MESSAGES))) - none;
    const aSecond = (spent / MESSAGES) * A_SECOND;

    test.diagnostic(`${aSecond.toFixed(3)} ms a second`);
    assert.ok(aSecond < MOST, `${aSecond} ms a second`);
  });

  it('cost no more where each names a conversation of its own', async (test) => {
    const heap = await cpu.heap();
    const count = MESSAGES / 20;
    const spent = await cpu.during(async () => {
      await call(site.page, 'sayFrom', count);
      // What is begun for each is done later.
      await site.page.waitForTimeout(2000);
    });
    const grown = ((await cpu.heap()) - heap) / count;

    test.diagnostic(`${((spent / count) * A_SECOND).toFixed(3)} ms a second, ${grown.toFixed(1)} bytes each`);
    assert.ok((spent / count) * A_SECOND < MOST, `${spent} ms for ${count}`);
    assert.ok(grown < 20, `${grown} bytes for each`);
  });

  it('bring nothing about', async () => {
    assert.deepEqual(await logOf(site.page), { interactions: [], problems: [] });
    assert.deepEqual(site.posts, []);
  });

  it('would be noticed if they were for the rail', async () => {
    const cards = 200;
    const spent = await cpu.during(() => call(site.page, 'cards', show('question', 'q', colours), cards));

    assert.ok((spent / cards) * A_SECOND > MOST, `${spent} ms for ${cards}`);
  });
});
