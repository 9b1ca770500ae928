import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { interaction } from './support/interaction.js';
import { spawnCli, startProgram, type Program } from './support/program.js';
import { startReceiver } from './support/receiver.js';

const folder = mkdtempSync(join(tmpdir(), 'canvas-rail-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function converse(program: Program, callback_url = ''): Promise<string> {
  const request = { pal_id: 'pstock000001', callback_url };
  const reply = await program.call('POST', '/v2/conversations', request);
  return `/v2/conversations/${((await reply.json()) as { conversation_id: string }).conversation_id}`;
}

async function recorded(program: Program, conversation: string): Promise<string[]> {
  const reply = await program.call('GET', `${conversation}/canvas/interactions`);
  return ((await reply.json()) as { data: { interaction_id: string }[] }).data.map(
    (one) => one.interaction_id,
  );
}

/**
 * Sends interactions until the program stops answering, and ends it in the middle of that, after so many
 * answers; gives the ids that it has acknowledged.
 */
async function endWhileSending(
  program: Program,
  conversations: readonly string[],
  end: {
    readonly signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL';
    readonly after: number;
    readonly code: number | null;
  },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const acknowledged = new Map<string, string[]>(conversations.map((conversation) => [conversation, []]));
  let answers = 0;
  let ended: Promise<number | null> | undefined;
  const senders = conversations.map(async (conversation) => {
    for (;;) {
      const sent = interaction();
      const reply = await program.call('POST', `${conversation}/canvas/interactions`, sent).catch(() => null);
      if (!reply?.ok) return;
      acknowledged.get(conversation)?.push(sent['interaction_id'] as string);
      answers += 1;
      if (answers === end.after) ended = program.end(end.signal);
    }
  });
  await Promise.all(senders);
  assert.equal(await ended, end.code);
  return acknowledged;
}

describe('The command', () => {
  it('says where it listens, with commands that work as they are', async () => {
    const program = await startProgram([]);
    after(() => program.end('SIGKILL'));
    await wait(50);
    const commands = program
      .output()
      .split('\n')
      .filter((line) => line.trim().startsWith('curl '));
    assert.equal(commands.length, 2);
    for (const command of commands) {
      const answer = JSON.parse(execFileSync('sh', ['-c', `${command} -s`]).toString()) as object;
      assert.ok('data' in answer || 'pal_id' in answer, command);
    }
  });

  it('makes up a key when it is given none, and takes one from the environment', async () => {
    const child = spawnCli(['pal-api', '--port', '0'], { CANVAS_RAIL_API_KEY: 'from-environment' });
    const [text] = (await once(child.stdout ?? child, 'data')) as [Buffer];
    assert.match(text.toString(), /x-api-key {2}from-environment\n/);
    child.kill('SIGKILL');
    const other = spawnCli(['pal-api', '--port', '0']);
    const [made] = (await once(other.stdout ?? other, 'data')) as [Buffer];
    assert.match(made.toString(), /x-api-key {2}[0-9a-f]{32}\n/);
    other.kill('SIGKILL');
  });

  it('explains itself, and what was wrong with its arguments', async () => {
    for (const [args, code, text] of [
      [['--help'], 0, /--port N/],
      [[], 2, /canvas-rail pal-api/],
      [['serve'], 2, /canvas-rail pal-api/],
      [['pal-api', '--port', 'x'], 2, /--port x is not a port/],
      [['pal-api', '--port', '65536'], 2, /is not a port/],
      [['pal-api', '--colour'], 2, /--colour/],
      [['pal-api', '--data', '/nowhere/at/all.db', '--port', '0'], 2, /./],
    ] as const) {
      const child = spawnCli(args);
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      }
      const [status] = (await once(child, 'close')) as [number];
      assert.equal(status, code, args.join(' '));
      assert.match(output, text);
    }
  });

  it('says that its port is taken', async () => {
    const program = await startProgram([]);
    after(() => program.end('SIGKILL'));
    const child = spawnCli(['pal-api', '--port', new URL(program.url).port]);
    const [text] = (await once(child.stderr ?? child, 'data')) as [Buffer];
    assert.match(text.toString(), /EADDRINUSE/);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`finishes what it has begun on ${signal}, and loses nothing`, async () => {
      const data = join(folder, `${signal}.db`);
      const program = await startProgram(['--data', data]);
      const conversation = await converse(program);
      const acknowledged = await endWhileSending(program, [conversation], { signal, after: 20, code: 0 });
      assert.match(program.output(), /Stopped\.\n$/);
      const again = await startProgram(['--data', data]);
      after(() => again.end('SIGKILL'));
      const ids = acknowledged.get(conversation) ?? [];
      assert.ok(ids.length >= 20);
      assert.deepEqual(await recorded(again, conversation), ids);
    });
  }

  it('loses nothing that it has acknowledged when it is killed in the middle of writing', async () => {
    const data = join(folder, 'killed.db');
    const expected = new Map<string, readonly string[]>();
    for (let round = 0; round < 4; round++) {
      const program = await startProgram(['--data', data]);
      const conversations = await Promise.all(Array.from({ length: 4 }, () => converse(program)));
      const end = { signal: 'SIGKILL', after: 10 + round * 7, code: null } as const;
      const acknowledged = await endWhileSending(program, conversations, end);
      for (const [conversation, ids] of acknowledged) expected.set(conversation, ids);
    }
    const program = await startProgram(['--data', data]);
    after(() => program.end('SIGKILL'));
    assert.ok([...expected.values()].flat().length >= 82);
    for (const [conversation, ids] of expected) {
      const kept = new Set(await recorded(program, conversation));
      for (const id of ids) assert.ok(kept.has(id), `${id} of ${conversation}`);
      // One more may have been written and not acknowledged any more.
      assert.ok(kept.size - ids.length <= 1);
    }
  });

  it('calls back after a restart for what it could not deliver before', async () => {
    const receiver = await startReceiver(503);
    after(() => receiver.close());
    const data = join(folder, 'callback.db');
    const program = await startProgram(['--data', data]);
    const conversation = await converse(program, receiver.url);
    await program.call('POST', `${conversation}/canvas/interactions`, interaction());
    await receiver.called(1);
    await wait(50);
    await program.end('SIGKILL');
    const again = await startProgram(['--data', data]);
    after(() => again.end('SIGKILL'));
    await receiver.called(2);
    assert.deepEqual(receiver.calls[1]?.body, receiver.calls[0]?.body);
  });
});
