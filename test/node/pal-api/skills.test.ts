import assert from 'node:assert/strict';
import { it } from 'node:test';
import { catalog } from '../../../src/cards/catalog.js';
import { onEveryDatabase, STOCK, type Reply } from './support/house.js';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00$/;
const LINK = 'https://calendly.com/your-team/30min';

function refused(reply: Reply, status: number, error: string): void {
  assert.equal(reply.status, status);
  assert.deepEqual(Object.keys(reply.body as object), ['error']);
  assert.ok(reply.body.error.includes(error), reply.text);
}

onEveryDatabase('The skills of a PAL', (house) => {
  const path = (pal: string, skill = '') => `/v2/pals/${pal}/skills${skill && `/${skill}`}`;
  const put = async (skill: string, body?: unknown) => {
    const pal = await house().pal();
    return { pal, reply: await house().call('PUT', path(pal, skill), body) };
  };

  it('are none at first', async () => {
    const reply = await house().call('GET', path(await house().pal()));
    assert.equal(reply.status, 200);
    assert.deepEqual(reply.body, { data: {} });
  });

  it('are attached with no body at all, and without configuration', async () => {
    for (const body of [undefined, '', '{}', { config: {} }]) {
      const { reply } = await put('magic_canvas', body);
      assert.equal(reply.status, 200);
      assert.deepEqual(reply.body.config, {});
    }
  });

  it('show four things each, and nothing else', async () => {
    const { reply } = await put('internet_search', { config: {} });
    assert.deepEqual(Object.keys(reply.body as object), ['skill_id', 'config', 'attached_at', 'updated_at']);
    assert.equal(reply.body.skill_id, 'internet_search');
    assert.match(reply.body.attached_at, MOMENT);
    assert.equal(reply.body.attached_at, reply.body.updated_at);
  });

  it('are read one by one without wrapping, and all together inside data', async () => {
    const config = { components: { question: { enabled: false } } };
    const { pal, reply } = await put('magic_canvas', { config });
    assert.deepEqual((await house().call('GET', path(pal, 'magic_canvas'))).body, reply.body);
    assert.deepEqual((await house().call('GET', path(pal))).body, { data: { magic_canvas: reply.body } });
  });

  it('keep their configuration as it was given, default or not', async () => {
    const config = {
      document_ids: ['d2', 'd1'],
      slides_trigger: 'on_demand',
      prompt: 'Zuerst — “Q4” 🎉\u0000',
    };
    const { pal, reply } = await put('presentation', { config });
    assert.deepEqual(reply.body.config, config);
    assert.deepEqual((await house().call('GET', path(pal, 'presentation'))).body.config, config);
  });

  it('are overwritten by PUT, never merged; when they were attached stays', async () => {
    const { pal, reply: first } = await put('presentation', {
      config: { document_ids: ['d1'], prompt: 'x' },
    });
    house().later(1);
    const second = await house().call('PUT', path(pal, 'presentation'), { config: { document_ids: ['d2'] } });
    assert.deepEqual(second.body.config, { document_ids: ['d2'] });
    assert.equal(second.body.attached_at, first.body.attached_at);
    assert.ok(second.body.updated_at > first.body.updated_at);
  });

  it('are changed by PATCH, which merges at the top and replaces the overlay whole', async () => {
    const config = { components: { question: { enabled: false }, alert: { enabled: false } } };
    const { pal, reply: first } = await put('magic_canvas', { config });
    const change = { config: { components: { input: { enabled: false } } } };
    const changed = await house().call('PATCH', path(pal, 'magic_canvas'), change);
    assert.equal(changed.status, 200);
    assert.deepEqual(changed.body.config, change.config);
    assert.equal(changed.body.attached_at, first.body.attached_at);
    assert.ok(changed.body.updated_at > first.body.updated_at);
  });

  it('keep with PATCH what it does not name', async () => {
    const { pal } = await put('presentation', { config: { document_ids: ['d1'], prompt: 'x' } });
    const changed = await house().call('PATCH', path(pal, 'presentation'), { config: { prompt: 'y' } });
    assert.deepEqual(changed.body.config, { document_ids: ['d1'], prompt: 'y' });
  });

  it('lose with PATCH what it sets to null', async () => {
    const { pal } = await put('magic_canvas', { config: { components: { question: { enabled: false } } } });
    const changed = await house().call('PATCH', path(pal, 'magic_canvas'), { config: { components: null } });
    assert.deepEqual(changed.body.config, {});
  });

  it('are checked whole after a PATCH, and a PATCH that fails changes nothing', async () => {
    const { pal, reply: before } = await put('presentation', {
      config: { document_ids: ['d1'], prompt: 'x' },
    });
    const failed = await house().call('PATCH', path(pal, 'presentation'), {
      config: { prompt: 'y', document_ids: null },
    });
    refused(failed, 400, "Bad Request: {'document_ids': ['Missing data for required field.']}");
    assert.deepEqual((await house().call('GET', path(pal, 'presentation'))).body, before.body);
  });

  it('need a config in a PATCH', async () => {
    const { pal } = await put('magic_canvas');
    for (const body of [undefined, '{}']) {
      const reply = await house().call('PATCH', path(pal, 'magic_canvas'), body);
      refused(reply, 400, "{'config': ['Missing data for required field.']}");
    }
    const wrong = await house().call('PATCH', path(pal, 'magic_canvas'), { config: null });
    refused(wrong, 400, "{'config': ['Field may not be null.']}");
  });

  it('are detached by DELETE, without a body, and their configuration is gone', async () => {
    const { pal, reply: first } = await put('magic_canvas', { config: { components: {} } });
    const gone = await house().call('DELETE', path(pal, 'magic_canvas'));
    assert.equal(gone.status, 204);
    assert.equal(gone.text, '');
    refused(
      await house().call('GET', path(pal, 'magic_canvas')),
      404,
      "Skill 'magic_canvas' is not attached",
    );
    const again = await house().call('PUT', path(pal, 'magic_canvas'));
    assert.deepEqual(again.body.config, {});
    assert.ok(again.body.attached_at > first.body.attached_at);
  });

  it('are replaced as a set: what is missing is detached, what stays keeps its first moment', async () => {
    const { pal, reply: first } = await put('magic_canvas');
    await house().call('PUT', path(pal, 'internet_search'));
    const reply = await house().call('PUT', path(pal), {
      skills: { magic_canvas: {}, presentation: { config: { document_ids: ['d1'] } } },
    });
    assert.equal(reply.status, 200);
    assert.deepEqual(Object.keys(reply.body.data as object).sort(), ['magic_canvas', 'presentation']);
    assert.equal(reply.body.data['magic_canvas']?.attached_at, first.body.attached_at);
    assert.ok((reply.body.data['magic_canvas']?.updated_at ?? '') > first.body.updated_at);
    assert.deepEqual((await house().call('GET', path(pal))).body, reply.body);
  });

  it('are all detached by an empty set', async () => {
    const { pal } = await put('magic_canvas');
    assert.deepEqual((await house().call('PUT', path(pal), { skills: {} })).body, { data: {} });
  });

  it('stay as they were when one of a set is wrong', async () => {
    const { pal } = await put('magic_canvas');
    const before = await house().call('GET', path(pal));
    const reply = await house().call('PUT', path(pal), { skills: { internet_search: {}, presentation: {} } });
    refused(
      reply,
      400,
      "Bad Request: {'skills': {'presentation': {'config': {'document_ids': ['Missing data for required field.']}}}}",
    );
    assert.deepEqual((await house().call('GET', path(pal))).body, before.body);
  });

  it('say everything that is wrong with a set', async () => {
    const reply = await house().call('PUT', path(await house().pal()), {
      skills: {
        presentation: { config: { document_ids: [] }, extra: 1 },
        internet_search: { config: { a: 1 } },
      },
    });
    refused(
      reply,
      400,
      "{'skills': {'presentation': {'extra': ['Unknown field.']}, 'internet_search': {'config': {'a': ['Unknown field.']}}}}",
    );
  });

  it('need a set to replace them with', async () => {
    const pal = await house().pal();
    refused(
      await house().call('PUT', path(pal), {}),
      400,
      "{'skills': ['Missing data for required field.']}",
    );
    refused(
      await house().call('PUT', path(pal), { skills: [] }),
      400,
      "{'skills': ['Not a valid mapping type.']}",
    );
  });

  it('refuse a skill that nobody knows, to attach and to change', async () => {
    const pal = await house().pal();
    const body = { config: {} };
    refused(
      await house().call('PUT', path(pal, 'magic_canvass'), body),
      404,
      "Unknown skill 'magic_canvass'",
    );
    refused(await house().call('PATCH', path(pal, 'my_skill'), body), 404, "Unknown skill 'my_skill'");
    refused(
      await house().call('PUT', path(pal), { skills: { my_skill: {} } }),
      404,
      "Unknown skill 'my_skill'",
    );
    refused(
      await house().call('PUT', path(pal), '{"skills":{"__proto__":{}}}'),
      404,
      "Unknown skill '__proto__'",
    );
  });

  it('call a misspelled skill not attached, to read and to detach', async () => {
    const pal = await house().pal();
    for (const method of ['GET', 'DELETE']) {
      const reply = await house().call(method, path(pal, 'magic_canvass'));
      refused(reply, 404, "Skill 'magic_canvass' is not attached to this PAL");
    }
  });

  it('call a skill that is known and not attached just that', async () => {
    const pal = await house().pal();
    for (const [method, body] of [['GET'], ['PATCH', { config: {} }], ['DELETE']] as const) {
      const reply = await house().call(method, path(pal, 'presentation'), body);
      refused(reply, 404, "Skill 'presentation' is not attached to this PAL");
    }
  });

  it('answer for an unknown PAL, whatever is asked', async () => {
    const requests = [
      ['GET', ''],
      ['PUT', '', { skills: {} }],
      ['GET', 'magic_canvas'],
      ['PUT', 'magic_canvas'],
      ['PATCH', 'magic_canvas', { config: {} }],
      ['DELETE', 'magic_canvas'],
    ] as const;
    for (const pal of ['p00000000000', 'p%00', '%F0%9F%98%80']) {
      for (const [method, skill, body] of requests) {
        refused(await house().call(method, path(pal, skill), body), 400, 'Bad Request. PAL not found');
      }
    }
  });

  it('ask for a key, and say in its own way that it is wrong', async () => {
    for (const key of [null, '', 'wrong', 'test-key2', 'TEST-KEY']) {
      const reply = await house().call('GET', path(STOCK), undefined, { key });
      assert.equal(reply.status, 401);
      assert.deepEqual(reply.body, { message: 'Invalid access token' });
    }
    assert.equal((await house().call('GET', path(STOCK), undefined, { key: 'second-key' })).status, 200);
  });

  it('of a stock PAL can be read and not changed', async () => {
    assert.deepEqual((await house().call('GET', path(STOCK, 'magic_canvas'))).body.config, {});
    for (const [method, skill, body] of [
      ['PUT', 'magic_canvas', { config: {} }],
      ['PATCH', 'magic_canvas', { config: {} }],
      ['DELETE', 'magic_canvas'],
      ['PUT', '', { skills: {} }],
    ] as const) {
      refused(await house().call(method, path(STOCK, skill), body), 403, 'Stock PALs cannot be modified');
    }
    assert.deepEqual(Object.keys((await house().call('GET', path(STOCK))).body.data as object), [
      'magic_canvas',
    ]);
  });

  it('say where a configuration is wrong', async () => {
    const cases = [
      [{ componets: {} }, "{'componets': ['Unknown field.']}"],
      [{ components: { chrat: {} } }, "{'components': {'chrat': ['Unknown field.']}}"],
      [
        { components: { question: { on: true } } },
        "{'components': {'question': {'on': ['Unknown field.']}}}",
      ],
    ] as const;
    for (const [config, message] of cases) {
      const { reply } = await put('magic_canvas', { config });
      refused(reply, 400, `Bad Request: ${message}`);
    }
    refused(
      (await put('presentation')).reply,
      400,
      "Bad Request: {'document_ids': ['Missing data for required field.']}",
    );
  });

  it('say why a booking link is refused', async () => {
    const cases = [
      ['http://calendly.com/x', 'scheduling_url must use HTTPS'],
      [`https://calendly.com/${'x'.repeat(2048)}`, 'scheduling_url must be at most 2048 characters'],
      ['https://', 'scheduling_url must include a hostname'],
      ['https://localhost/x', "scheduling_url host 'localhost' is not allowed"],
      ['https://metadata.google.internal/', "scheduling_url host 'metadata.google.internal' is not allowed"],
      ['https://0x7f.1/', "scheduling_url IP '0x7f.1' is not allowed (internal address space)"],
    ] as const;
    for (const [scheduling_url, message] of cases) {
      const config = { components: { scheduling_embed: { scheduling_url } } };
      refused((await put('magic_canvas', { config })).reply, 400, message);
    }
  });

  it('keep a booking link to the letter', async () => {
    for (const scheduling_url of [
      '',
      LINK,
      'https://Calendly.com:443/A%20b/../c?x=1#Y',
      'https://müller.example',
    ]) {
      const config = { components: { scheduling_embed: { provider: 'calendly', scheduling_url } } };
      const { pal, reply } = await put('magic_canvas', { config });
      assert.equal(reply.status, 200);
      assert.deepEqual((await house().call('GET', path(pal, 'magic_canvas'))).body.config, config);
    }
  });

  it('know every component that there is', async () => {
    for (const { component } of catalog) {
      const components = { [component.replace('canvas.', '')]: { enabled: false } };
      assert.equal((await put('magic_canvas', { config: { components } })).reply.status, 200, component);
    }
  });

  it('refuse a body that is not what it should be', async () => {
    const pal = await house().pal();
    for (const body of ['{', 'null', '[]', '"config"', '7', '[1,]', '{"config":{},}']) {
      assert.equal((await house().call('PUT', path(pal, 'magic_canvas'), body)).status, 400, body);
    }
    refused(
      await house().call('PUT', path(pal, 'magic_canvas'), { confg: {} }),
      400,
      "{'confg': ['Unknown field.']}",
    );
    refused(
      await house().call('PUT', path(pal, 'magic_canvas'), { config: [] }),
      400,
      "{'config': ['Not a valid mapping type.']}",
    );
    refused(await house().call('PUT', path(pal, 'magic_canvas'), `{"config":${'['.repeat(5000)}`), 400, '');
    const deep = `{"config":{"components":${'{"a":'.repeat(500)}1${'}'.repeat(500)}}}`;
    refused(await house().call('PUT', path(pal, 'magic_canvas'), deep), 400, '');
  });

  it('survive many changes at once: each counts whole', async () => {
    const { pal } = await put('presentation', { config: { document_ids: [] } });
    const changes = [{ prompt: 'x' }, { slides_trigger: 'walk_the_deck' }, { document_ids: ['d1'] }];
    const replies = await Promise.all(
      changes.map((config) => house().call('PATCH', path(pal, 'presentation'), { config })),
    );
    assert.deepEqual(
      replies.map(({ status }) => status),
      [200, 200, 200],
    );
    assert.deepEqual(
      (await house().call('GET', path(pal, 'presentation'))).body.config,
      Object.assign({}, ...changes),
    );
  });
});
