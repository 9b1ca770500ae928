/** The small rules of delivery, each by itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitContext } from '../../../src/agents/fit-context.js';
import { budgetWait, restOfWindow } from '../../../src/delivery/budget.js';
import { describeIn, inEnglish } from '../../../src/delivery/describe.js';
import { endpointOf } from '../../../src/delivery/endpoint.js';
import { post } from '../../../src/delivery/post.js';
import { makeRecord, type OutboxRecord } from '../../../src/delivery/record.js';
import { backoff, readRetryAfter, sleepLeft } from '../../../src/delivery/retry.js';
import { nextStep, type Situation } from '../../../src/delivery/schedule.js';
import type { browserEnvironment } from '../../../src/delivery/environment.js';
import type { Interaction, InteractionType } from '../../../src/core/interaction.js';
import type { JsonObject } from '../../../src/lib/json.js';
import { InteractionsEndpoint } from '../../support/interactions-endpoint.js';

const NOW = Date.UTC(2026, 0, 1);

const interaction = (type: InteractionType, value: JsonObject = {}, id = 'q1'): Interaction => ({
  interaction_id: `ci_${id}_${type}_1`,
  tool_call_id: id,
  component: 'canvas.question',
  component_version: 'v1',
  type,
  value,
});

describe('how long to wait', () => {
  it('anything up to half a second times two to the n, at most 30 s', () => {
    assert.deepEqual(
      [0, 1, 2, 5, 6, 50].map((failures) => backoff(failures, () => 1)),
      [500, 1_000, 2_000, 16_000, 30_000, 30_000],
    );
    assert.equal(
      backoff(3, () => 0),
      0,
    );
  });

  it('what Retry-After says, between 1 and 120 s; nothing where it makes no sense', () => {
    const read = (header: string | null) => readRetryAfter(header, NOW);
    assert.deepEqual(['7', ' 7 ', '0', '9999', '120'].map(read), [7_000, 7_000, 1_000, 120_000, 120_000]);
    assert.equal(read('Thu, 01 Jan 2026 00:00:30 GMT'), 30_000);
    assert.equal(read('Wed, 31 Dec 2025 00:00:30 GMT'), 1_000);
    assert.equal(read('Fri, 02 Jan 2026 00:00:30 GMT'), 120_000);
    const nonsense = [
      null,
      '',
      'soon',
      '-5',
      '1.5',
      '1e3',
      '0x10',
      'Infinity',
      '7 s',
      'Thu, 99 Foo 2026 00:00:30 GMT',
    ];
    assert.deepEqual(
      nonsense.map(read),
      nonsense.map(() => null),
    );
  });

  it('a written sleep that is longer than any is of a clock that jumped', () => {
    assert.equal(sleepLeft(NOW + 60_000, NOW), 60_000);
    assert.equal(sleepLeft(NOW - 1, NOW), 0);
    assert.equal(sleepLeft(NOW + 7_200_000, NOW), 0);
  });

  it('100 attempts a minute, the last 20 of them for answers only', () => {
    const stamps = (count: number) => Array.from({ length: count }, (_, index) => NOW - 30_000 + index);
    assert.equal(budgetWait(stamps(79), NOW, false), 0);
    assert.equal(budgetWait(stamps(80), NOW, false), 30_000);
    assert.equal(budgetWait(stamps(99), NOW, true), 0);
    assert.equal(budgetWait(stamps(100), NOW, true), 30_000);
    assert.equal(budgetWait(stamps(100), NOW + 30_000, true), 0);
    assert.equal(budgetWait(stamps(100), NOW - 7_200_000, true), 0, 'the clock was set back');
    assert.equal(restOfWindow(stamps(3), NOW), 30_000);
  });
});

describe('where interactions go', () => {
  const path = '/v2/conversations/c%2F1/canvas/interactions';
  const rules = {
    allowedHosts: ['tavusapi.com', '*.example.com', 'localhost:8787'],
    hostname: 'page.example',
  };
  const of = (facts: object, more: object = {}) =>
    endpointOf({ conversationId: 'c/1', ...facts }, { ...rules, ...more });

  it('the card’s own address, its base, the agent’s base, the platform', () => {
    const apiBaseUrl = 'https://api.example.com/';
    const interactionUrl = 'https://tavusapi.com/x/{conversation_id}/y';
    assert.equal(of({ interactionUrl, apiBaseUrl }).url, 'https://tavusapi.com/x/c%2F1/y');
    assert.equal(of({ apiBaseUrl }).url, `https://api.example.com${path}`);
    assert.equal(of({}, { pageBaseUrl: 'https://proxy.example' }).url, `https://proxy.example${path}`);
    assert.equal(of({}).url, `https://tavusapi.com${path}`);
  });

  it('never to a host that the page does not allow', () => {
    const bad = [
      'https://eviltavusapi.com/',
      'https://tavusapi.com.evil.example/',
      'https://tavusapi.com@evil.example/',
      'https://evil.example/?tavusapi.com',
      'https://example.com/',
      'http://tavusapi.com/',
      'javascript:alert(1)',
      '//evil.example/',
      'http://localhost:8787/',
      'http://127.0.0.1/',
    ];
    for (const interactionUrl of bad) {
      assert.deepEqual(of({ interactionUrl }), {
        url: `https://tavusapi.com${path}`,
        refused: [interactionUrl],
      });
    }
  });

  it('to this machine only from a page on this machine', () => {
    const apiBaseUrl = 'http://localhost:8787';
    assert.equal(of({ apiBaseUrl }, { hostname: 'localhost' }).url, `${apiBaseUrl}${path}`);
    assert.equal(of({ apiBaseUrl: 'http://evil.example' }, { hostname: 'localhost' }).refused.length, 1);
  });
});

describe('what comes of an attempt', () => {
  const outcomeOf = async (status: number, body: string, headers: Record<string, string> = {}) => {
    const environment = {
      ...browserEnvironmentInNode(),
      fetch: () => Promise.resolve(new Response(status === 204 ? null : body, { status, headers })),
    };
    return (await post('https://tavusapi.com/', '{}', environment)).kind;
  };

  it('is read from the whole answer', async () => {
    assert.equal(await outcomeOf(200, '{"success":true}'), 'accepted');
    assert.equal(await outcomeOf(204, ''), 'accepted');
    assert.equal(await outcomeOf(200, '{"success":false}'), 'again');
    assert.equal(await outcomeOf(200, '<html>Sign in</html>'), 'again');
    assert.equal(await outcomeOf(200, '{"succ'), 'again');
    for (const status of [408, 425, 500, 502, 503, 504, 599])
      assert.equal(await outcomeOf(status, ''), 'again');
    for (const status of [401, 403, 404, 409, 410, 413, 422])
      assert.equal(await outcomeOf(status, ''), 'refused');
    assert.equal(await outcomeOf(429, ''), 'limited');
    assert.equal(await outcomeOf(400, '{"error":"Bad Request. Bad value"}'), 'refused');
    assert.equal(await outcomeOf(400, '{"error":"Bad Request. Conversation has ended"}'), 'ended');
    assert.equal(await outcomeOf(400, '{"message":"This conversation is no longer active"}'), 'ended');
    assert.equal(await outcomeOf(404, '{"error":"ended"}'), 'refused');
  });
});

describe('what is next', () => {
  const record = (type: InteractionType, id: string, more: Partial<OutboxRecord> = {}): OutboxRecord => ({
    ...makeRecord(
      {
        interaction: interaction(type, {}, id),
        conversationId: 'c1',
        config: { hostContext: {} },
        arguments: {},
        generation: 'seq-1',
      },
      null,
      NOW,
      0,
    ),
    ...more,
  });
  const now: Situation = { now: NOW, sends: [], sleepUntil: 0, retryAt: new Map(), canTell: true };
  const next = (records: readonly OutboxRecord[], more: Partial<Situation> = {}) => {
    const step = nextStep(records, { ...now, ...more });
    return 'record' in step ? `${step.kind} ${step.record.id}` : step;
  };

  it('nothing', () => {
    assert.deepEqual(next([]), { kind: 'rest' });
    assert.deepEqual(next([record('submit', 'a', { state: 'rejected' })]), { kind: 'rest' });
  });

  it('an answer before a dismiss before an error, but each card in its order', () => {
    assert.equal(
      next([record('error', 'a'), record('dismiss', 'b'), record('submit', 'c')]),
      'post ci_c_submit_1',
    );
    assert.equal(
      next([record('clear', 'b'), record('error', 'a'), record('submit', 'a')]),
      'post ci_a_error_1',
    );
  });

  it('another card while one waits for its next attempt', () => {
    const retryAt = new Map([['ci_a_submit_1', NOW + 500]]);
    assert.equal(next([record('submit', 'a'), record('error', 'b')], { retryAt }), 'post ci_b_error_1');
    assert.deepEqual(next([record('submit', 'a')], { retryAt }), { kind: 'wait', milliseconds: 500 });
  });

  it('nothing while the server rests, nor before the page has heard of it', () => {
    assert.deepEqual(next([record('submit', 'a')], { sleepUntil: NOW + 9_000 }), {
      kind: 'wait',
      milliseconds: 9_000,
    });
    const held = record('submit', 'a', { heldUntil: NOW + 3_000 });
    assert.deepEqual(next([held]), { kind: 'wait', milliseconds: 3_000 });
    assert.equal(
      next([{ ...held, heldUntil: NOW + 9_000_000 }]),
      'post ci_a_submit_1',
      'the clock was set back',
    );
  });

  it('telling the agent, when it can hear', () => {
    const arrived = record('submit', 'a', { state: 'acknowledged', words: 'Red.' });
    assert.equal(next([arrived]), 'tell ci_a_submit_1');
    assert.deepEqual(next([arrived], { canTell: false }), { kind: 'rest' });
    assert.equal(next([{ ...arrived, state: 'told' }], { canTell: false }), 'empty ci_a_submit_1');
  });

  it('giving up after a day', () => {
    assert.equal(next([record('submit', 'a', { createdAt: NOW - 86_400_001 })]), 'expire ci_a_submit_1');
  });
});

describe('what the agent is told', () => {
  const args = {
    question: 'Which colour?',
    options: [
      { id: 'r', label: 'Red' },
      { id: 'g', label: 'Green' },
    ],
    correct_answer: 'g',
  };
  const say = (type: InteractionType, value: JsonObject, about: JsonObject = args) =>
    describeIn(inEnglish)(interaction(type, value), about);

  it('the labels, not the ids; what was typed; never the right answer', () => {
    const picked = { selected_option_ids: ['r', 'g'], option_details: { r: 'dark' }, other_text: 'Blue' };
    assert.equal(say('submit', picked), 'My answer to “Which colour?”: Red (dark), Green, and Blue.');
    assert.equal(say('submit', { value: 42 }, { prompt: 'Age' }), 'My answer to “Age”: 42.');
    assert.equal(say('submit', { selected_date: '2026-06-10' }, {}), '2026-06-10.');
    const slot = { id: 's', start: '10:00', end: '11:00' };
    assert.equal(
      say('submit', { selected_slot: slot }, { title: 'When' }),
      'My answer to “When”: 10:00 to 11:00.',
    );
    assert.equal(say('submit', { selected_slots: [{ ...slot, label: 'Ten' }] }, {}), 'Ten.');
    assert.equal(say('submit', { selected_range: { start: '1', end: '2' } }, {}), '1 to 2.');
    assert.equal(
      say('submit', { event_uri: 'https://x' }, { title: 'Call' }),
      'I have booked a time for “Call”.',
    );
    assert.equal(say('submit', { rating: 5 }, {}), 'I have answered the card.');
    assert.equal(say('skip', {}), 'I would rather not answer “Which colour?”.');
    assert.equal(say('dismiss', {}, {}), 'I have closed the card.');
    assert.equal(say('clear', {}), null);
  });

  it('is short', () => {
    const text = say('submit', { value: 'x'.repeat(5_000) }, { prompt: 'y'.repeat(500) }) ?? '';
    assert.ok(text.length < 800);
  });

  it('fits the transport, cut between two code points', () => {
    assert.equal(fitContext('short', 100), 'short');
    const cut = fitContext('🙂'.repeat(100), 50);
    assert.ok(cut.endsWith(' […]') && new TextEncoder().encode(cut).length <= 50);
    assert.doesNotThrow(() => encodeURIComponent(cut));
  });
});

describe('the reference endpoint', () => {
  const url = 'https://tavusapi.com/v2/conversations/c1/canvas/interactions';
  const send = async (endpoint: InteractionsEndpoint, body: unknown) => {
    const response = await endpoint.handle(new Request(url, { method: 'POST', body: JSON.stringify(body) }));
    return [response.status, await response.json()] as const;
  };

  it('records once, refuses another content under the same id, and takes nothing after the end', async () => {
    const hooks: object[] = [];
    const endpoint = new InteractionsEndpoint({ webhook: (message) => hooks.push(message) });
    const body = interaction('submit', { a: 1, b: 2 });
    assert.deepEqual(await send(endpoint, body), [200, { success: true }]);
    assert.deepEqual(await send(endpoint, { ...body, value: { b: 2, a: 1 }, metadata: { try: 2 } }), [
      200,
      { success: true },
    ]);
    assert.equal((await send(endpoint, { ...body, value: {} }))[0], 409);
    endpoint.end('c1');
    assert.deepEqual(await send(endpoint, body), [200, { success: true }]);
    assert.equal((await send(endpoint, { ...body, interaction_id: 'other' }))[0], 400);
    assert.equal(endpoint.recorded.length, 1);
    assert.equal(hooks.length, 1);
  });

  it('checks the limit before anything else: 120 a minute', async () => {
    let now = NOW;
    const endpoint = new InteractionsEndpoint({ now: () => now });
    for (let turn = 0; turn < 120; turn++) assert.equal((await send(endpoint, 'nonsense'))[0], 400);
    now += 20_000;
    const limited = await endpoint.handle(new Request(url, { method: 'POST', body: '' }));
    assert.equal(limited.status, 429);
    assert.equal(limited.headers.get('Retry-After'), '40');
    assert.deepEqual(await limited.json(), { error: 'Too many requests' });
    now += 41_000;
    assert.equal((await send(endpoint, interaction('submit')))[0], 200);
  });

  it('refuses what breaks the contract', async () => {
    const endpoint = new InteractionsEndpoint();
    const good = interaction('submit');
    const bad = [
      { ...good, interaction_id: '' },
      { ...good, interaction_id: 'x'.repeat(129) },
      { ...good, tool_call_id: 7 },
      { ...good, type: 'press' },
      { ...good, value: [] },
      { ...good, type: 'dismiss', value: { a: 1 } },
      { ...good, component: 'canvas.chart' },
      { ...good, metadata: 'no' },
    ];
    for (const body of bad) assert.equal((await send(endpoint, body))[0], 400);
    assert.equal(endpoint.recorded.length, 0);
  });

  it('shows the history to whoever has the key', async () => {
    const endpoint = new InteractionsEndpoint();
    await send(endpoint, interaction('submit'));
    assert.equal((await endpoint.handle(new Request(url))).status, 401);
    const response = await endpoint.handle(new Request(url, { headers: { 'x-api-key': 'test-key' } }));
    const { data } = (await response.json()) as { data: { created_at: string }[] };
    assert.equal(data.length, 1);
    assert.match(data[0]!.created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/);
  });
});

/** Only the clock is needed; there is no page. */
function browserEnvironmentInNode() {
  const { clock } = { clock: { now: () => NOW, after: () => () => {} } };
  return { clock } as unknown as ReturnType<typeof browserEnvironment>;
}
