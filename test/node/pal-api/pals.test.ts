import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEveryDatabase, STOCK } from './support/house.js';

onEveryDatabase('A PAL', (house) => {
  const path = (pal: string) => `/v2/pals/${pal}`;
  const patch = (pal: string, body: unknown) => house().call('PATCH', path(pal), body);

  it('is created with what it was given, and completed', async () => {
    const reply = await house().call('POST', '/v2/pals', {
      pal_name: 'Ada',
      system_prompt: 'Be kind.',
      default_face_id: 'r90bbd427f71',
      layers: { perception: { perception_model: 'raven-1' } },
    });
    assert.equal(reply.status, 200);
    const { pal_id, created_at, updated_at, ...document } = reply.body;
    assert.match(pal_id, /^p[0-9a-f]{11}$/);
    assert.match(created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    assert.equal(updated_at, created_at);
    assert.deepEqual(document, {
      pal_name: 'Ada',
      system_prompt: 'Be kind.',
      pipeline_mode: 'full',
      context: '',
      default_face_id: 'r90bbd427f71',
      layers: {
        llm: {},
        tts: {},
        stt: {},
        perception: { perception_model: 'raven-1' },
        conversational_flow: {},
      },
    });
  });

  it('is read as it was created', async () => {
    const created = await house().call('POST', '/v2/pals', { pal_name: 'Ada', greeting: 'Hello' });
    const read = await house().call('GET', path(created.body.pal_id));
    assert.equal(read.status, 200);
    assert.deepEqual(read.body, created.body);
    assert.equal(read.body.greeting, 'Hello');
  });

  it('may hold a long prompt, and nothing beyond a mebibyte', async () => {
    const system_prompt = '→'.repeat(100_000);
    const pal = await house().pal({ system_prompt });
    assert.equal((await house().call('GET', path(pal))).body.system_prompt, system_prompt);
    const tooLong = await house().call('POST', '/v2/pals', { system_prompt: 'x'.repeat(1024 * 1024) });
    assert.equal(tooLong.status, 413);
  });

  it('is refused where a field is of the wrong kind, or not the sender’s to give', async () => {
    for (const [document, message] of [
      [{ pal_name: 7 }, "{'pal_name': ['Not a valid string.']}"],
      [{ layers: [] }, "{'layers': ['Not a valid mapping type.']}"],
      [{ layers: { stt: 'x' } }, "{'layers': {'stt': ['Not a valid mapping type.']}}"],
      [{ pal_id: 'p1' }, "{'pal_id': ['Unknown field.']}"],
      [{ skills: {} }, "{'skills': ['Unknown field.']}"],
    ] as const) {
      const reply = await house().call('POST', '/v2/pals', document);
      assert.equal(reply.status, 400);
      assert.equal(reply.body.error, `Bad Request: ${message}`);
    }
  });

  it('is patched by every operation there is', async () => {
    const pal = await house().pal({ pal_name: 'Ada', context: 'x' });
    const reply = await patch(pal, [
      { op: 'test', path: '/pal_name', value: 'Ada' },
      { op: 'replace', path: '/system_prompt', value: 'As a Life Coach, ...' },
      { op: 'add', path: '/layers/stt/hotwords', value: 'leadership' },
      { op: 'add', path: '/layers/llm/model', value: 'tavus-llama-4' },
      { op: 'copy', from: '/layers/llm', path: '/layers/spare' },
      { op: 'move', from: '/layers/spare/model', path: '/layers/tts/model' },
      { op: 'remove', path: '/layers/spare' },
    ]);
    assert.equal(reply.status, 200);
    assert.equal(reply.body.system_prompt, 'As a Life Coach, ...');
    assert.deepEqual(reply.body.layers.stt, { hotwords: 'leadership' });
    assert.deepEqual(reply.body.layers.tts, { model: 'tavus-llama-4' });
    assert.ok(reply.body.updated_at > reply.body.created_at);
    assert.deepEqual((await house().call('GET', path(pal))).body, reply.body);
    assert.equal((await patch(pal, [{ op: 'remove', path: '/layers/stt/hotwords' }])).status, 200);
  });

  it('answers 304 without a body when a patch changes nothing', async () => {
    const pal = await house().pal({ pal_name: 'Ada' });
    const before = await house().call('GET', path(pal));
    for (const body of [
      [],
      [{ op: 'test', path: '/pal_name', value: 'Ada' }],
      [{ op: 'replace', path: '/pal_name', value: 'Ada' }],
      [
        { op: 'add', path: '/x', value: 1 },
        { op: 'remove', path: '/x' },
      ],
    ]) {
      const reply = await patch(pal, body);
      assert.equal(reply.status, 304);
      assert.equal(reply.text, '');
    }
    assert.deepEqual((await house().call('GET', path(pal))).body, before.body);
  });

  it('is left alone by a patch of which any part fails', async () => {
    const pal = await house().pal({ pal_name: 'Ada' });
    const before = await house().call('GET', path(pal));
    for (const last of [
      { op: 'remove', path: '/layers/stt/hotwords' },
      { op: 'test', path: '/pal_name', value: 'Eve' },
      { op: 'add', path: '/nobody/here', value: 1 },
      { op: 'replace', path: '/pal_name', value: 7 },
      { op: 'replace', path: '/pal_id', value: 'p1' },
      { op: 'remove', path: '/created_at' },
      { op: 'replace', path: '', value: [] },
      { op: 'add', path: '/skills', value: { magic_canvas: {} } },
      { op: 'add', path: '/skills/magic_canvas', value: {} },
    ]) {
      const reply = await patch(pal, [{ op: 'replace', path: '/context', value: 'changed' }, last]);
      assert.equal(reply.status, 400, JSON.stringify(last));
      assert.deepEqual(Object.keys(reply.body as object), ['error']);
    }
    assert.deepEqual((await house().call('GET', path(pal))).body, before.body);
  });

  it('refuses what is not a JSON Patch', async () => {
    const pal = await house().pal();
    for (const body of [
      '',
      '{',
      '{}',
      '[1]',
      '[{"op":"add","path":"/a"}]',
      '[{"op":"increment","path":"/a","value":1}]',
      '[{"op":"remove","path":"/context"},]',
    ]) {
      const reply = await patch(pal, body);
      assert.equal(reply.status, 422, body);
      assert.deepEqual(reply.body, { message: 'Invalid JSON patch format' });
    }
  });

  it('is not found under another id', async () => {
    for (const reply of [
      await patch('p00000000000', [{ op: 'replace', path: '/context', value: 'x' }]),
      await house().call('GET', path('p00000000000')),
      await house().call('GET', path('%00')),
    ]) {
      assert.equal(reply.status, 400);
      assert.deepEqual(reply.body, { error: 'Invalid pal_id' });
    }
  });

  it('asks for a key', async () => {
    for (const [method, where] of [
      ['POST', '/v2/pals'],
      ['GET', path(STOCK)],
      ['PATCH', path(STOCK)],
    ] as const) {
      const reply = await house().call(method, where, method === 'GET' ? undefined : [], { key: 'wrong' });
      assert.equal(reply.status, 401);
      assert.deepEqual(reply.body, { message: 'Invalid access token' });
    }
  });

  it('of the house can be read and not patched', async () => {
    assert.equal((await house().call('GET', path(STOCK))).body.pal_name, 'Stock');
    const reply = await patch(STOCK, [{ op: 'replace', path: '/pal_name', value: 'Mine' }]);
    assert.equal(reply.status, 403);
    assert.equal((await house().call('GET', path(STOCK))).body.pal_name, 'Stock');
  });

  it('takes patches that arrive together one after the other', async () => {
    const pal = await house().pal({ layers: { llm: { tools: [] } } });
    const add = (index: number) => patch(pal, [{ op: 'add', path: '/layers/llm/tools/-', value: index }]);
    await Promise.all(Array.from({ length: 20 }, (_, index) => add(index)));
    const tools = (await house().call('GET', path(pal))).body.layers.llm.tools as number[];
    assert.equal(new Set(tools).size, 20);
  });
});

onEveryDatabase('The house', (house) => {
  it('lets pages of any origin call, remembers that they asked, and lets them read Retry-After', async () => {
    const reply = await house().call('OPTIONS', '/v2/conversations/c1/canvas/interactions', undefined, {
      key: null,
      headers: {
        Origin: 'https://page.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    });
    assert.equal(reply.status, 204);
    assert.equal(reply.headers.get('Access-Control-Allow-Origin'), '*');
    assert.match(reply.headers.get('Access-Control-Allow-Methods') ?? '', /POST/);
    assert.match(reply.headers.get('Access-Control-Allow-Headers') ?? '', /content-type/i);
    assert.ok(Number(reply.headers.get('Access-Control-Max-Age')) > 0);
    const refusal = await house().call('GET', '/v2/pals/p1', undefined, { key: null });
    assert.equal(refusal.headers.get('Access-Control-Allow-Origin'), '*');
    assert.match(refusal.headers.get('Access-Control-Expose-Headers') ?? '', /Retry-After/);
  });

  it('knows no other path, and tells nothing to who has no key', async () => {
    assert.deepEqual((await house().call('GET', '/v2/nothing')).body, { error: 'Not Found' });
    assert.equal((await house().call('GET', '/v2/nothing', undefined, { key: null })).status, 401);
  });

  it('finds everything again after it was closed', async () => {
    if (house().location === ':memory:') return;
    const pal = await house().pal({ pal_name: 'Ada' });
    await house().close();
    await house().open();
    assert.equal((await house().call('GET', `/v2/pals/${pal}`)).body.pal_name, 'Ada');
  });
});
