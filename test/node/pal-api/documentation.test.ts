import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import * as documented from './documented-commands.js';
import { House, KEY } from './support/house.js';

const run = promisify(execFile);
const skip = spawnSync('curl', ['--version']).error !== undefined && 'curl is not installed';

describe('A command of the documentation', { skip }, () => {
  const house = new House(':memory:');
  before(() => house.open());
  after(() => house.close());

  /** Runs a command as printed, but for the host and the values that it asks to fill in. */
  async function as(command: string, pal = ''): Promise<{ status: number; body: Record<string, unknown> }> {
    const filled = command
      .trim()
      .replaceAll('https://tavusapi.com', house.url)
      .replaceAll(/\{pal_id\}|<your_pal_id>/g, pal)
      .replaceAll(/<(your-)?api[-_]key>/g, KEY);
    const { stdout } = await run('sh', ['-c', `${filled} --silent --write-out '\n%{http_code}'`]);
    const lines = stdout.split('\n');
    const status = Number(lines.pop());
    return { status, body: JSON.parse(lines.join('\n') || '{}') as Record<string, unknown> };
  }

  it('attaches the skill', async () => {
    const { status, body } = await as(documented.ATTACH, await house.pal());
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body), ['skill_id', 'config', 'attached_at', 'updated_at']);
    assert.deepEqual([body['skill_id'], body['config']], ['magic_canvas', {}]);
  });

  it('changes its configuration', async () => {
    const pal = await house.pal();
    await as(documented.ATTACH, pal);
    const { status, body } = await as(documented.CHANGE, pal);
    assert.equal(status, 200);
    assert.deepEqual(body['config'], { components: { chart: { enabled: false } } });
  });

  it('replaces all skills', async () => {
    const { status, body } = await as(documented.REPLACE, await house.pal());
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body['data'] as object), ['magic_canvas']);
  });

  it('detaches the skill', async () => {
    const pal = await house.pal();
    await as(documented.ATTACH, pal);
    assert.equal((await as(documented.DETACH, pal)).status, 204);
    assert.equal((await as(documented.DETACH, pal)).status, 404);
  });

  it('creates a PAL, with the comma that it has too many', async () => {
    const { status, body } = await as(documented.CREATE_PAL);
    assert.equal(status, 200);
    assert.equal(body['pal_name'], 'Interviewer');
    assert.deepEqual((body['layers'] as { perception: object }).perception, { perception_model: 'raven-1' });
  });

  it('creates a conversation', async () => {
    const { status, body } = await as(documented.CREATE_CONVERSATION, await house.pal());
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body), [
      'conversation_id',
      'conversation_name',
      'conversation_url',
      'status',
      'callback_url',
      'created_at',
    ]);
    assert.deepEqual([body['conversation_name'], body['status']], ['Interview User', 'active']);
  });

  it('patches a PAL that was just created', async () => {
    const { body } = await as(documented.CREATE_PAL);
    const pal = body['pal_id'] as string;
    assert.equal((await as(documented.PATCH_PAL, pal)).status, 200);
    assert.equal((await as(documented.PATCH_PAL, pal)).status, 304);
  });
});

describe('An example of the documentation', () => {
  const house = new House(':memory:');
  before(() => house.open());
  after(() => house.close());
  const presentation = {
    document_ids: ['d1234567890', 'd2468101214'],
    slides_trigger: 'walk_the_deck',
    prompt: 'Walk the participant through the Q4 roadmap deck.',
  };

  it('attaches each skill', async () => {
    const pal = await house.pal();
    const scheduling_embed = { provider: 'calendly', scheduling_url: 'https://calendly.com/your-team/30min' };
    for (const [skill, config] of [
      ['internet_search', {}],
      ['presentation', presentation],
      ['magic_canvas', { components: { scheduling_embed } }],
      ['magic_canvas', { components: { chart: { enabled: false } } }],
    ] as const) {
      const reply = await house.call('PUT', `/v2/pals/${pal}/skills/${skill}`, { config });
      assert.equal(reply.status, 200);
      assert.deepEqual(reply.body.config, config);
    }
  });

  it('replaces the whole set', async () => {
    const skills = {
      internet_search: {},
      presentation: { config: { document_ids: ['d1234567890'], slides_trigger: 'on_demand' } },
      magic_canvas: { config: {} },
    };
    const reply = await house.call('PUT', `/v2/pals/${await house.pal()}/skills`, { skills });
    assert.deepEqual(Object.keys(reply.body.data).sort(), Object.keys(skills).sort());
  });

  it('is refused in the words that are printed', async () => {
    const pal = await house.pal();
    const presentation = await house.call('PUT', `/v2/pals/${pal}/skills/presentation`, {});
    assert.deepEqual(presentation.body, {
      error: "Bad Request: {'document_ids': ['Missing data for required field.']}",
    });
    const set = await house.call('PUT', `/v2/pals/${pal}/skills`, { skills: { presentation: {} } });
    assert.deepEqual(set.body, {
      error:
        "Bad Request: {'skills': {'presentation': {'config': {'document_ids': ['Missing data for required field.']}}}}",
    });
    const unknown = await house.call('PUT', `/v2/pals/${pal}/skills/my_skill`, {});
    assert.deepEqual(unknown.body, { error: "Unknown skill 'my_skill'" });
  });

  it('patches a PAL', async () => {
    const pal = await house.pal();
    const replaced = await house.call('PATCH', `/v2/pals/${pal}`, [
      { op: 'replace', path: '/system_prompt', value: 'As a Life Coach, you are a dedicated professional' },
    ]);
    assert.equal(replaced.status, 200);
    const operations = [
      { op: 'add', path: '/layers/stt/hotwords', value: 'leadership' },
      { op: 'remove', path: '/layers/stt/hotwords' },
    ];
    for (const operation of operations) {
      assert.equal((await house.call('PATCH', `/v2/pals/${pal}`, [operation])).status, 200);
    }
  });
});
