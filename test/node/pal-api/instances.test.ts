import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { interaction } from './support/interaction.js';
import { postgresBin, startPostgres, type Postgres } from './support/postgres.js';
import { startProgram, type Program } from './support/program.js';
import { startReceiver } from './support/receiver.js';

const json = async <T>(reply: Promise<Response>) => (await (await reply).json()) as T;

/** Two processes that know nothing of each other but their database. */
function stories(start: () => Promise<readonly [Program, Program]>): void {
  let programs: readonly Program[] = [];
  const either = (index: number): Program => {
    const program = programs[index % 2];
    if (!program) throw new Error('Not started');
    return program;
  };
  before(async () => {
    programs = await start();
  });
  after(() => Promise.all(programs.map((program) => program.end('SIGTERM'))));

  const converse = async (callback_url = '') => {
    const request = { pal_id: 'pstock000001', callback_url };
    const { conversation_id } = await json<{ conversation_id: string }>(
      either(0).call('POST', '/v2/conversations', request),
    );
    return `/v2/conversations/${conversation_id}`;
  };
  const interactions = async (conversation: string) =>
    (await json<{ data: unknown[] }>(either(1).call('GET', `${conversation}/canvas/interactions`))).data;

  it('record an interaction once that reaches both', async () => {
    const receiver = await startReceiver();
    after(() => receiver.close());
    const conversation = await converse(receiver.url);
    const sent = interaction();
    const replies = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        either(index).call('POST', `${conversation}/canvas/interactions`, sent),
      ),
    );
    assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]));
    assert.equal((await interactions(conversation)).length, 1);
    await receiver.called(1);
    await wait(200);
    assert.equal(receiver.calls.length, 1);
  });

  it('let one of two interactions win that claim the same id', async () => {
    const conversation = await converse();
    const sent = interaction();
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        either(index).call('POST', `${conversation}/canvas/interactions`, {
          ...sent,
          tool_call_id: `call_${index % 2}`,
        }),
      ),
    );
    const statuses = replies.map(({ status }) => status);
    assert.deepEqual(new Set(statuses), new Set([200, 409]));
    assert.equal((await interactions(conversation)).length, 1);
  });

  it('let 120 pass in a minute between them', async () => {
    const conversation = await converse();
    const replies = await Promise.all(
      Array.from({ length: 160 }, (_, index) =>
        either(index).call('POST', `${conversation}/canvas/interactions`, interaction()),
      ),
    );
    assert.equal(replies.filter(({ status }) => status === 200).length, 120);
    assert.equal(replies.filter(({ status }) => status === 429).length, 40);
  });

  it('lose no change that is made through both', async () => {
    const { pal_id } = await json<{ pal_id: string }>(
      either(0).call('POST', '/v2/pals', { layers: { llm: { tools: [] } } }),
    );
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        either(index).call('PATCH', `/v2/pals/${pal_id}`, [
          { op: 'add', path: '/layers/llm/tools/-', value: index },
        ]),
      ),
    );
    assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]));
    const pal = await json<{ layers: { llm: { tools: number[] } } }>(
      either(1).call('GET', `/v2/pals/${pal_id}`),
    );
    assert.equal(new Set(pal.layers.llm.tools).size, 20);
  });
}

describe('Two instances on one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'canvas-rail-instances-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  stories(() => {
    const args = ['--data', join(folder, 'shared.db')];
    return Promise.all([startProgram(args), startProgram(args)]);
  });
});

const skip = postgresBin === null && 'PostgreSQL is not installed (Debian: postgresql)';
describe('Two instances on one PostgreSQL', { skip }, () => {
  let postgres: Postgres | undefined;
  before(async () => {
    postgres = await startPostgres(postgresBin ?? '');
  });
  after(() => postgres?.stop());
  stories(async () => {
    const environment = { DATABASE_URL: await postgres?.createDatabase() };
    return Promise.all([startProgram([], environment), startProgram([], environment)]);
  });
});
