import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEveryDatabase, STOCK } from './support/house.js';

onEveryDatabase('A conversation', (house) => {
  const create = (request: object) => house().call('POST', '/v2/conversations', request);
  const actions = async (id: string) => {
    const reply = await house().call('GET', `/v2/conversations/${id}/canvas/actions`);
    return reply.body.data.map(({ name }) => name);
  };

  it('is created with an address to join it at, and shows six things', async () => {
    const reply = await create({
      pal_id: STOCK,
      conversation_name: 'Interview User',
      callback_url: 'https://example.com/hook',
      custom_greeting: 'ignored here',
    });
    assert.equal(reply.status, 200);
    const { conversation_id, conversation_url, created_at, ...rest } = reply.body;
    assert.match(conversation_id, /^c[0-9a-f]{15}$/);
    assert.ok(conversation_url.endsWith(conversation_id));
    assert.match(created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    assert.deepEqual(rest, {
      conversation_name: 'Interview User',
      status: 'active',
      callback_url: 'https://example.com/hook',
    });
  });

  it('has no callback unless it is given one', async () => {
    assert.equal((await create({ pal_id: STOCK })).body.callback_url, '');
  });

  it('needs a PAL that exists', async () => {
    assert.equal(
      (await create({})).body.error,
      "Bad Request: {'pal_id': ['Missing data for required field.']}",
    );
    for (const pal_id of ['p00000000000', '\u0000']) {
      const reply = await create({ pal_id });
      assert.equal(reply.status, 400);
      assert.equal(reply.body.error, 'Bad Request. PAL not found');
    }
  });

  it('refuses a callback that is no web address', async () => {
    for (const callback_url of ['ftp://x/', 'javascript:1', '/hook', 'https://', 7]) {
      const reply = await create({ pal_id: STOCK, callback_url });
      assert.equal(reply.status, 400, String(callback_url));
    }
  });

  it('ends once, and can be read before and after', async () => {
    const id = await house().conversation({ pal_id: STOCK });
    const path = `/v2/conversations/${id}`;
    assert.equal((await house().call('GET', path)).body.status, 'active');
    for (let time = 0; time < 2; time++) {
      const ended = await house().call('POST', `${path}/end`);
      assert.equal(ended.status, 200);
      assert.equal(ended.body.status, 'ended');
    }
    assert.equal((await house().call('GET', path)).body.status, 'ended');
  });

  it('is not found under another id', async () => {
    for (const [method, path] of [
      ['GET', 'c1'],
      ['POST', 'c1/end'],
      ['GET', 'c1/canvas/actions'],
      ['GET', '%00'],
    ]) {
      const reply = await house().call(method ?? '', `/v2/conversations/${path}`);
      assert.equal(reply.status, 404);
      assert.deepEqual(reply.body, { error: 'Conversation not found' });
    }
  });

  it('asks for a key', async () => {
    const reply = await house().call('POST', '/v2/conversations', { pal_id: STOCK }, { key: null });
    assert.equal(reply.status, 401);
  });

  it('gets an action for every active component, and two to manage them', async () => {
    const names = await actions(await house().conversation({ pal_id: STOCK }));
    assert.ok(names.includes('canvas_show_question'));
    assert.ok(!names.includes('canvas_show_scheduling_embed'));
    assert.deepEqual(names.slice(-2), ['canvas_clear', 'update_component']);
  });

  it('keeps the actions that it was created with, whatever happens to the PAL', async () => {
    const pal = await house().pal();
    await house().call('PUT', `/v2/pals/${pal}/skills/magic_canvas`);
    const before = await house().conversation({ pal_id: pal });
    await house().call('DELETE', `/v2/pals/${pal}/skills/magic_canvas`);
    assert.ok((await actions(before)).length > 2);
    assert.deepEqual(await actions(await house().conversation({ pal_id: pal })), []);
  });

  it('gets the booking page with its link to the letter', async () => {
    const pal = await house().pal();
    const scheduling_url = 'https://Calendly.com/Your-Team/30min?x=%2F';
    const config = { components: { scheduling_embed: { scheduling_url } } };
    await house().call('PUT', `/v2/pals/${pal}/skills/magic_canvas`, { config });
    const id = await house().conversation({ pal_id: pal });
    const reply = await house().call('GET', `/v2/conversations/${id}/canvas/actions`);
    const embed = reply.body.data.find(({ name }) => name === 'canvas_show_scheduling_embed');
    assert.deepEqual(embed?.canvas_config.host_context, { provider: 'calendly', scheduling_url });
  });

  it('gets no actions where there is no rail', async () => {
    for (const traits of [{ audio_only: true }, { chat: true }, { meeting_url: 'https://zoom.us/j/1' }]) {
      assert.deepEqual(await actions(await house().conversation({ pal_id: STOCK, ...traits })), []);
    }
    for (const pipeline_mode of ['echo', 'speech-to-speech']) {
      const pal = await house().pal({ pipeline_mode });
      await house().call('PUT', `/v2/pals/${pal}/skills/magic_canvas`);
      assert.deepEqual(await actions(await house().conversation({ pal_id: pal })), []);
    }
  });

  it('gets no action in the place of a tool of the PAL’s own', async () => {
    const tools = [{ type: 'function', function: { name: 'canvas_show_question' } }];
    const pal = await house().pal({ layers: { llm: { tools } } });
    await house().call('PUT', `/v2/pals/${pal}/skills/magic_canvas`);
    const names = await actions(await house().conversation({ pal_id: pal }));
    assert.ok(!names.includes('canvas_show_question'));
    assert.ok(names.includes('canvas_clear'));
  });
});
