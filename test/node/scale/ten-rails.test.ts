import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { clear, show } from '../../support/agent.js';
import { noComplaints, type Site } from '../e2e/site.js';
import { emptyStyleCache } from '../leaks/style-cache.js';
import { call, openPage } from './page.js';

const RAILS = 10;
const numbers = Array.from({ length: RAILS }, (_, index) => index);

/** Every rail has an agent of its own, in a conversation of its own. */
const script = `
  const speak = [];
  const heard = rails.map(() => ({ conversations: [], told: [] }));
  window.heard = heard;
  rails.forEach((rail, index) => {
    rail.addEventListener('canvas-interaction', ({ conversationId, interaction }) =>
      heard[index].conversations.push(conversationId + ' ' + interaction.type));
    rail.agent = {
      apiBaseUrl: location.origin,
      listen(receive) {
        speak[index] = receive;
        return () => {};
      },
      respond: (conversation) => heard[index].told.push(conversation),
    };
  });
  const settled = () => Promise.all(rails.map((rail) => rail.updateComplete));
  await settled();
  window.say = (messages) => {
    messages.forEach((message, index) => speak[index](message));
    return settled();
  };
  window.texts = () => rails.map((rail) => cardOf(rail)?.shadowRoot.querySelector('h2, legend')?.textContent.trim() ?? null);
  window.answer = async () => {
    for (const rail of rails) {
      const card = cardOf(rail);
      card.shadowRoot.querySelector('input').click();
      await rail.updateComplete;
      card.shadowRoot.querySelector('form').requestSubmit();
    }
    await settled();
  };
`;

interface Heard {
  readonly conversations: readonly string[];
  readonly told: readonly string[];
}

let site: Site;

const question = (index: number, turn: string) =>
  show(
    'question',
    turn,
    {
      question: `Question ${index} ${turn}?`,
      options: [
        { id: 'a', label: `A${index}` },
        { id: 'b', label: `B${index}` },
      ],
    },
    { conversation: `c${index}` },
  );

const say = (turn: string) =>
  call(
    site.page,
    'say',
    numbers.map((index) => question(index, turn)),
  );

const texts = () => call<(string | null)[]>(site.page, 'texts');

describe('ten rails on one page', { timeout: 900_000 }, () => {
  before(async () => {
    site = await openPage(script, RAILS);
  });
  after(() => site.close());

  it('each show what their own agent says', async () => {
    await say('first');

    assert.deepEqual(
      await texts(),
      numbers.map((index) => `Question ${index} first?`),
    );
  });

  it('each record an answer once, in their own conversation, and tell their own agent once', async () => {
    await call(site.page, 'answer');
    await site.page.waitForFunction(() =>
      (window as unknown as { heard: Heard[] }).heard.every(({ told }) => told.length > 0),
    );
    await site.page.waitForTimeout(500);
    const heard = await site.page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

    assert.deepEqual(
      heard,
      numbers.map((index) => ({ conversations: [`c${index} submit`], told: [`c${index}`] })),
    );
    assert.deepEqual(
      site.posts.toSorted(),
      numbers.map((index) => `/v2/conversations/c${index}/canvas/interactions`).toSorted(),
    );
  });

  it('listen to the page no more after seventy cards than after thirty', async () => {
    const session = await site.page.context().newCDPSession(site.page);
    const count = async () => {
      await call(
        site.page,
        'say',
        numbers.map((index) => clear(undefined, undefined, { conversation: `c${index}` })),
      );
      await site.page.waitForTimeout(500);
      await emptyStyleCache(site.page);
      for (let times = 0; times < 4; times++) {
        await session.send('HeapProfiler.collectGarbage');
        await site.page.waitForTimeout(100);
      }
      return (await session.send('Memory.getDOMCounters')).jsEventListeners;
    };
    for (const turn of ['second', 'third']) await say(turn);
    const before = await count();
    for (const turn of ['fourth', 'fifth', 'sixth', 'seventh']) await say(turn);
    let listeners = await count();
    // Out of sight the browser lets go of a card that has moved only some seconds later.
    for (let times = 0; times < 10 && listeners > before + 5; times++) listeners = await count();

    assert.ok(listeners <= before + 5, `${before}, then ${listeners}`);
    assert.deepEqual(await site.complaints(), noComplaints);
  });

  it('would be seen to mix', async () => {
    await call(
      site.page,
      'say',
      numbers.map(() => question(0, 'mixed')),
    );

    assert.deepEqual(
      await texts(),
      numbers.map(() => 'Question 0 mixed?'),
    );
  });
});
