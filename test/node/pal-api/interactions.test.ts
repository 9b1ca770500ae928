import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { catalog } from '../../../src/cards/catalog.js';
import { onEveryDatabase, STOCK, type Reply } from './support/house.js';
import { interaction } from './support/interaction.js';
import { startReceiver } from './support/receiver.js';

onEveryDatabase('An interaction', (house) => {
  const path = (conversation: string) => `/v2/conversations/${conversation}/canvas/interactions`;
  const begin = (more: object = {}) => house().conversation({ pal_id: STOCK, ...more });
  const post = (conversation: string, body: unknown) =>
    house().call('POST', path(conversation), body, { key: null });
  const history = async (conversation: string) => (await house().call('GET', path(conversation))).body.data;

  it('is recorded without a key', async () => {
    const reply = await post(await begin(), interaction());
    assert.equal(reply.status, 200);
    assert.deepEqual(reply.body, { success: true });
  });

  it('is kept with everything that was sent, and when it came', async () => {
    const conversation_id = await begin();
    const sent = interaction({ metadata: { page: '/pricing', nested: [null, 'ü 🎉 \u0000'] } });
    await post(conversation_id, { ...sent, unknown: 'dropped' });
    const [kept] = await history(conversation_id);
    const { created_at, ...rest } = kept ?? {};
    assert.match(created_at ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/);
    assert.deepEqual(rest, { conversation_id, ...sent });
  });

  it('is listed oldest first, for who has a key, also after the end', async () => {
    const conversation = await begin();
    const sent = Array.from({ length: 12 }, () => interaction());
    for (const one of sent) await post(conversation, one);
    await house().call('POST', `/v2/conversations/${conversation}/end`);
    assert.deepEqual(
      (await history(conversation)).map(({ interaction_id }) => interaction_id),
      sent.map(({ interaction_id }) => interaction_id),
    );
    const locked = await house().call('GET', path(conversation), undefined, { key: null });
    assert.equal(locked.status, 401);
  });

  it('is recorded once, however often it is sent', async () => {
    const conversation = await begin();
    const sent = interaction();
    for (let time = 0; time < 3; time++) assert.equal((await post(conversation, sent)).status, 200);
    assert.equal((await history(conversation)).length, 1);
  });

  it('is the same when its keys come in another order, or with other metadata', async () => {
    const conversation = await begin();
    const sent = interaction({ value: { a: { x: 1, y: [1, 2] }, b: 2 }, metadata: { attempt: 1 } });
    await post(conversation, sent);
    const again = { metadata: { attempt: 2 }, value: { b: 2, a: { y: [1, 2], x: 1 } } };
    assert.equal((await post(conversation, { ...sent, ...again })).status, 200);
    const kept = await history(conversation);
    assert.equal(kept.length, 1);
    assert.deepEqual(kept[0]?.metadata, { attempt: 1 });
  });

  it('conflicts with another one under its id', async () => {
    const conversation = await begin();
    const sent = interaction();
    await post(conversation, sent);
    for (const change of [
      { tool_call_id: 'call_2' },
      { component: 'canvas.input' },
      { component_version: 'v2' },
      { type: 'skip' },
      { value: { selected_option_ids: ['opt_3'], skipped: false } },
    ]) {
      const reply = await post(conversation, { ...sent, ...change });
      assert.equal(reply.status, 409, JSON.stringify(change));
      assert.deepEqual(Object.keys(reply.body), ['error']);
    }
    assert.equal((await history(conversation)).length, 1);
  });

  it('has an id for its own conversation only', async () => {
    const sent = interaction();
    assert.equal((await post(await begin(), sent)).status, 200);
    assert.equal((await post(await begin(), { ...sent, tool_call_id: 'call_2' })).status, 200);
  });

  it('is recorded once when its retries arrive together', async () => {
    const receiver = await startReceiver();
    after(() => receiver.close());
    const conversation = await begin({ callback_url: receiver.url });
    const sent = interaction();
    const replies = await Promise.all(Array.from({ length: 20 }, () => post(conversation, sent)));
    assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]));
    assert.equal((await history(conversation)).length, 1);
    await receiver.called(1);
    await wait(100);
    assert.equal(receiver.calls.length, 1);
  });

  it('comes too late after the end, unless it had arrived before', async () => {
    const conversation = await begin();
    const early = interaction();
    await post(conversation, early);
    await house().call('POST', `/v2/conversations/${conversation}/end`);
    const late = await post(conversation, interaction());
    assert.equal(late.status, 400);
    assert.match(late.body.error, /has ended/);
    assert.equal((await post(conversation, early)).status, 200);
    assert.equal((await history(conversation)).length, 1);
  });

  it('belongs to a conversation that exists', async () => {
    for (const conversation of ['c000000000000000', '%00', '..%2f']) {
      assert.equal((await post(conversation, interaction())).status, 404);
    }
  });

  it('names everything it needs', async () => {
    const conversation = await begin();
    for (const field of [
      'interaction_id',
      'tool_call_id',
      'component',
      'component_version',
      'type',
      'value',
    ]) {
      const sent = interaction();
      delete sent[field];
      const reply = await post(conversation, sent);
      assert.equal(reply.status, 400);
      assert.equal(reply.body.error, `Bad Request: {'${field}': ['Missing data for required field.']}`);
    }
  });

  it('has ids of 1 to 128 characters', async () => {
    const conversation = await begin();
    for (const field of ['interaction_id', 'tool_call_id']) {
      for (const good of ['x', 'x'.repeat(128), '🎴'.repeat(128)]) {
        assert.equal((await post(conversation, interaction({ [field]: good }))).status, 200);
      }
      for (const bad of ['', 'x'.repeat(129), 7, null, {}, 'a\u0000', '\ud800']) {
        assert.equal(
          (await post(conversation, interaction({ [field]: bad }))).status,
          400,
          JSON.stringify(bad),
        );
      }
    }
  });

  it('is of one of six types', async () => {
    const conversation = await begin();
    const value = {};
    for (const type of ['submit', 'skip', 'dismiss', 'clear', 'error', 'heartbeat']) {
      assert.equal((await post(conversation, interaction({ type, value }))).status, 200);
    }
    for (const type of ['Submit', 'close', '', null, 1]) {
      assert.equal((await post(conversation, interaction({ type, value }))).status, 400);
    }
  });

  it('carries an object, and none at all unless something was answered', async () => {
    const conversation = await begin();
    for (const value of [null, [], 'x', 1]) {
      assert.equal((await post(conversation, interaction({ value }))).status, 400);
    }
    for (const type of ['dismiss', 'clear', 'error', 'heartbeat']) {
      assert.equal((await post(conversation, interaction({ type, value: { a: 1 } }))).status, 400);
    }
    assert.equal((await post(conversation, interaction({ metadata: [] }))).status, 400);
  });

  it('is never a submit or a skip of a card that can only be dismissed', async () => {
    const conversation = await begin();
    const lifecycle = catalog.filter(({ answerable }) => !answerable);
    assert.ok(lifecycle.length > 0);
    for (const { component } of lifecycle) {
      for (const type of ['submit', 'skip']) {
        const reply = await post(conversation, interaction({ component, type }));
        assert.equal(reply.status, 400, `${type} ${component}`);
      }
      assert.equal(
        (await post(conversation, interaction({ component, type: 'dismiss', value: {} }))).status,
        200,
      );
    }
  });

  it('may come from a component that nobody here knows', async () => {
    const error = { component: 'canvas.hologram', component_version: 'v9', type: 'error', value: {} };
    assert.equal((await post(await begin(), interaction(error))).status, 200);
  });

  it('is refused when it is not JSON, or too much of it', async () => {
    const conversation = await begin();
    for (const body of ['', '{', 'null', '[]', '{"a":1,}']) {
      assert.equal((await post(conversation, body)).status, 400, body);
    }
    const large = interaction({ value: { text: 'x'.repeat(1024 * 1024) } });
    assert.equal((await post(conversation, large)).status, 413);
  });

  it('is refused after 120 in a minute, before anything else, until Retry-After has passed', async () => {
    const conversation = await begin();
    for (let count = 0; count < 120; count++) {
      // What is wrong counts too.
      const body = count % 2 === 0 ? interaction() : '{';
      assert.notEqual((await post(conversation, body)).status, 429);
    }
    house().later(20.5);
    for (const body of [interaction(), '{', '']) {
      const reply = await post(conversation, body);
      assert.equal(reply.status, 429);
      assert.deepEqual(reply.body, { error: 'Too many requests' });
      const seconds = Number(reply.headers.get('Retry-After'));
      assert.ok(seconds > 0 && seconds <= 40, String(seconds));
    }
    house().later(Number((await post(conversation, '')).headers.get('Retry-After')));
    assert.equal((await post(conversation, interaction())).status, 200);
  });

  it('is counted for its own conversation', async () => {
    const [busy, quiet] = [await begin(), await begin()];
    for (let count = 0; count < 121; count++) await post(busy, '');
    assert.equal((await post(busy, interaction())).status, 429);
    assert.equal((await post(quiet, interaction())).status, 200);
  });

  it('is counted for its own client, by the address that it really comes from', async () => {
    const conversation = await begin();
    const from = (localAddress: string, forwarded: string) =>
      new Promise<number>((resolve, reject) => {
        const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': forwarded };
        const url = house().url + path(conversation);
        const call = request(url, { method: 'POST', headers, localAddress }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        });
        call.on('error', reject).end(JSON.stringify(interaction()));
      });
    for (let count = 0; count < 120; count++) {
      assert.equal(await from('127.0.0.1', `10.0.0.${count}`), 200);
    }
    assert.equal(await from('127.0.0.1', '10.9.9.9'), 429);
    assert.equal(await from('127.0.0.2', '10.0.0.1'), 200);
  });

  it('lets exactly 120 pass when they all come at once', async () => {
    const conversation = await begin();
    const replies = await Promise.all(Array.from({ length: 150 }, () => post(conversation, interaction())));
    const passed = (reply: Reply) => reply.status === 200;
    assert.equal(replies.filter(passed).length, 120);
    assert.equal((await history(conversation)).length, 120);
  });

  it('is told to the callback of its conversation', async () => {
    const receiver = await startReceiver();
    after(() => receiver.close());
    const conversation_id = await begin({ callback_url: receiver.url });
    const sent = interaction({ metadata: { page: '/' } });
    await post(conversation_id, sent);
    await receiver.called(1);
    const [{ body, type } = { body: {}, type: '' }] = receiver.calls;
    assert.equal(type, 'application/json');
    const { timestamp, properties, ...rest } = body;
    assert.match(timestamp as string, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    assert.deepEqual(rest, {
      message_type: 'canvas',
      event_type: 'canvas.interaction',
      conversation_id,
    });
    assert.deepEqual(properties, (await history(conversation_id))[0]);
  });

  it('is told once, whatever is sent again', async () => {
    const receiver = await startReceiver();
    after(() => receiver.close());
    const conversation = await begin({ callback_url: receiver.url });
    const [first, second] = [interaction(), interaction()];
    await post(conversation, first);
    await post(conversation, first);
    await post(conversation, { ...first, type: 'skip' });
    await post(conversation, second);
    await receiver.called(2);
    await wait(100);
    assert.deepEqual(
      receiver.calls
        .map(({ body }) => (body['properties'] as { interaction_id: string }).interaction_id)
        .sort(),
      [first['interaction_id'], second['interaction_id']].sort(),
    );
  });

  it('is told again, and the same, until the callback takes it', async () => {
    const receiver = await startReceiver(500, 404, 302);
    after(() => receiver.close());
    const conversation = await begin({ callback_url: receiver.url });
    await post(conversation, interaction());
    await receiver.called(1);
    await receiver.called(4);
    await wait(100);
    assert.equal(receiver.calls.length, 4);
    for (const { body } of receiver.calls) assert.deepEqual(body, receiver.calls[0]?.body);
  });
});
