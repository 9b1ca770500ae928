import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  PalApiClient,
  PalApiError,
  type NewInteraction,
  type PalApiErrorCode,
} from '../../../src/pal-api/client.js';
import { House, KEY, STOCK } from './support/house.js';
import { interaction } from './support/interaction.js';

describe('The client', () => {
  const house = new House(':memory:');
  before(() => house.open());
  after(() => house.close());
  const client = () => new PalApiClient({ baseUrl: `${house.url}/`, apiKey: KEY });
  const sent = (changes: object = {}) => interaction(changes) as unknown as NewInteraction;

  async function refusal(call: Promise<unknown>): Promise<[PalApiErrorCode, number]> {
    const error = await call.then(
      () => assert.fail('was not refused'),
      (error: unknown) => error,
    );
    assert.ok(error instanceof PalApiError, String(error));
    return [error.code, error.status];
  }

  it('leads a PAL from its first day to a conversation', async () => {
    const pal = await client().createPal({ pal_name: 'Ada', layers: { stt: { hotwords: 'cards' } } });
    assert.deepEqual(await client().getPal(pal.pal_id), pal);
    const patched = await client().patchPal(pal.pal_id, [{ op: 'replace', path: '/pal_name', value: 'Eve' }]);
    assert.equal(patched?.pal_name, 'Eve');
    assert.equal(await client().patchPal(pal.pal_id, []), null);

    await client().putSkill(pal.pal_id, 'internet_search');
    await client().putSkill(pal.pal_id, 'magic_canvas', { components: { question: { enabled: false } } });
    const changed = await client().patchSkill(pal.pal_id, 'magic_canvas', { components: null });
    assert.deepEqual(changed.config, {});
    assert.deepEqual(await client().getSkill(pal.pal_id, 'magic_canvas'), changed);
    assert.deepEqual(Object.keys(await client().listSkills(pal.pal_id)), ['internet_search', 'magic_canvas']);
    const set = await client().replaceSkills(pal.pal_id, {
      magic_canvas: {},
      presentation: { config: { document_ids: [] } },
    });
    assert.deepEqual(set.presentation?.config.document_ids, []);
    await client().deleteSkill(pal.pal_id, 'presentation');

    const conversation = await client().createConversation({ pal_id: pal.pal_id });
    const id = conversation.conversation_id;
    assert.ok((await client().listActions(id)).some(({ name }) => name === 'canvas_clear'));
    const first = sent();
    await client().recordInteraction(id, first);
    assert.equal((await client().endConversation(id)).status, 'ended');
    assert.equal((await client().getConversation(id)).status, 'ended');
    assert.equal((await client().listInteractions(id))[0]?.interaction_id, first.interaction_id);
  });

  it('names every refusal', async () => {
    const pal = (await client().createPal({})).pal_id;
    const { conversation_id: id } = await client().createConversation({ pal_id: pal });
    const anonymous = new PalApiClient({ baseUrl: house.url });
    const unknown = 'my_skill' as 'magic_canvas';
    const recorded = sent();
    await anonymous.recordInteraction(id, recorded);

    assert.deepEqual(await refusal(anonymous.getPal(pal)), ['unauthorized', 401]);
    assert.deepEqual(await refusal(client().getPal('p0')), ['pal_not_found', 400]);
    assert.deepEqual(await refusal(client().listSkills('p0')), ['pal_not_found', 400]);
    assert.deepEqual(await refusal(client().putSkill(STOCK, 'magic_canvas')), ['stock_pal', 403]);
    assert.deepEqual(await refusal(client().putSkill(pal, unknown)), ['unknown_skill', 404]);
    assert.deepEqual(await refusal(client().getSkill(pal, 'presentation')), ['skill_not_attached', 404]);
    assert.deepEqual(await refusal(client().putSkill(pal, 'presentation')), ['bad_request', 400]);
    assert.deepEqual(await refusal(client().patchPal(pal, [{ op: 'remove', path: 'x' }])), [
      'invalid_patch',
      422,
    ]);
    assert.deepEqual(await refusal(client().getConversation('c0/../x')), ['not_found', 404]);
    assert.deepEqual(await refusal(client().recordInteraction(id, { ...recorded, type: 'skip' })), [
      'conflict',
      409,
    ]);
    await client().endConversation(id);
    assert.deepEqual(await refusal(client().recordInteraction(id, sent())), ['conversation_ended', 400]);
    const large = sent({ value: { text: 'x'.repeat(1024 * 1024) } });
    assert.deepEqual(await refusal(client().recordInteraction(id, large)), ['too_large', 413]);
  });

  it('says when to come back after too many requests', async () => {
    const { conversation_id: id } = await client().createConversation({ pal_id: STOCK });
    let last: unknown;
    for (let count = 0; count <= 120; count++) {
      last = await client()
        .recordInteraction(id, sent())
        .catch((error: unknown) => error);
    }
    assert.ok(last instanceof PalApiError);
    assert.equal(last.code, 'too_many_requests');
    assert.ok(last.retryAfter !== null && last.retryAfter > 0 && last.retryAfter <= 60);
  });

  it('tells a missing answer and a stranger’s answer from a refusal', async () => {
    const nowhere = new PalApiClient({ baseUrl: 'http://127.0.0.1:1', apiKey: KEY });
    assert.deepEqual(await refusal(nowhere.getPal('p1')), ['unreachable', 0]);
    const stranger = new PalApiClient({
      apiKey: KEY,
      fetch: () => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })),
    });
    assert.deepEqual(await refusal(stranger.getPal('p1')), ['server_error', 502]);
  });

  it('calls the public API unless told otherwise', async () => {
    let asked = '';
    const fetch = (input: string | URL | Request) => {
      asked = input as string;
      return Promise.resolve(Response.json({ data: {} }));
    };
    await new PalApiClient({ apiKey: KEY, fetch }).listSkills('p/1');
    assert.equal(asked, 'https://tavusapi.com/v2/pals/p%2F1/skills');
  });

  it('refuses a key in a browser, and works there without one', () => {
    for (const name of ['document', 'DedicatedWorkerGlobalScope', 'SharedWorkerGlobalScope']) {
      Object.defineProperty(globalThis, name, { value: {}, configurable: true });
      assert.throws(() => new PalApiClient({ apiKey: KEY }), /does not belong in a browser/);
      assert.doesNotThrow(() => new PalApiClient());
      Reflect.deleteProperty(globalThis, name);
    }
    assert.doesNotThrow(() => new PalApiClient({ apiKey: KEY }));
  });
});
