import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createPalApi } from '../../../src/pal-api/index.js';
import { SECOND } from '../../../src/pal-api/clock.js';
import { openDatabase, type Database } from '../../../src/pal-api/storage/database.js';
import { migrate } from '../../../src/pal-api/storage/migrations.js';
import { countRequest, forgetRequests } from '../../../src/pal-api/storage/rate-limit.js';
import {
  claimWebhook,
  insertWebhook,
  nextWebhookAt,
  postponeWebhook,
} from '../../../src/pal-api/storage/webhooks.js';
import { postgresBin, startPostgres, type Postgres } from './support/postgres.js';

const folder = mkdtempSync(join(tmpdir(), 'canvas-rail-storage-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function stories(locate: () => Promise<string>): void {
  let location = '';
  let database: Database;
  before(async () => {
    location = await locate();
    database = await openDatabase(location);
    // Twice at once, as two instances would that start together.
    await Promise.all([migrate(database), migrate(database)]);
  });
  after(() => database.close());

  it('is brought up to date once', async () => {
    await migrate(database);
    const rows = await database.query('SELECT version FROM migrations ORDER BY version');
    assert.deepEqual(
      rows.map(({ version }) => version),
      [1],
    );
  });

  it('keeps all of a transaction or nothing', async () => {
    const bucket = () => database.query('SELECT * FROM rate_buckets WHERE bucket = ?', ['half']);
    const half = database.transaction(async (query) => {
      await query('INSERT INTO rate_buckets (bucket, used_at) VALUES (?, ?)', ['half', 1]);
      throw new Error('stop');
    });
    await assert.rejects(half, /stop/);
    assert.deepEqual(await bucket(), []);
    // And it goes on working.
    await database.query('INSERT INTO rate_buckets (bucket, used_at) VALUES (?, ?)', ['half', 1]);
    assert.equal((await bucket()).length, 1);
  });

  it('lets nobody else into a transaction', async () => {
    const counts: unknown[] = [];
    const slow = database.transaction(async (query) => {
      await query('INSERT INTO rate_buckets (bucket, used_at) VALUES (?, ?)', ['alone', 1]);
      await new Promise((resolve) => setTimeout(resolve, 30));
      await query('DELETE FROM rate_buckets WHERE bucket = ?', ['alone']);
    });
    const look = database.query('SELECT * FROM rate_buckets WHERE bucket = ?', ['alone']);
    counts.push((await look).length);
    await slow;
    assert.deepEqual(counts, [0]);
  });

  it('holds moments to the microsecond', async () => {
    const moment = 1_900_000_000_123_457;
    await database.query('INSERT INTO rate_buckets (bucket, used_at) VALUES (?, ?)', ['moment', moment]);
    const [row] = await database.query('SELECT used_at FROM rate_buckets WHERE bucket = ?', ['moment']);
    assert.equal(row?.['used_at'], moment);
    await database.query('DELETE FROM rate_buckets WHERE bucket = ?', ['moment']);
  });

  it('lets 120 pass in every 60 seconds, wherever those begin', async () => {
    const start = 1_900_000_000 * SECOND;
    const passed: number[] = [];
    // Two a second: 120 a minute fit exactly.
    for (let half = 0; half < 400; half++) {
      const now = start + (half * SECOND) / 2;
      assert.equal(await countRequest(database, 'steady', now), null);
      passed.push(now);
    }
    assert.equal(await countRequest(database, 'steady', (passed.at(-1) ?? 0) + 1), 1);
  });

  it('forgets who has not called for a minute, and nobody else', async () => {
    const now = 2_000_000_000 * SECOND;
    await countRequest(database, 'old', now - 61 * SECOND);
    await countRequest(database, 'new', now - 59 * SECOND);
    await forgetRequests(database, now);
    const buckets = await database.query('SELECT bucket FROM rate_buckets');
    const hits = await database.query('SELECT bucket FROM rate_hits');
    assert.deepEqual(
      [buckets, hits].map((rows) => rows.map(({ bucket }) => bucket)),
      [['new'], ['new']],
    );
  });

  it('hands a message to one of several who ask, and to another once the first has died', async () => {
    const now = 1_900_000_000 * SECOND;
    await insertWebhook(database.query, { id: 'w1', url: 'http://x', body: '{}', createdAt: now });
    const claim = (at: number) => claimWebhook(database.query, at, 30 * SECOND);
    const claims = await Promise.all([claim(now), claim(now), claim(now)]);
    assert.equal(claims.filter((webhook) => webhook !== null).length, 1);
    assert.equal(await claim(now + 29 * SECOND), null);
    assert.equal((await claim(now + 30 * SECOND))?.attempts, 2);
    await postponeWebhook(database.query, 'w1', null);
    assert.equal(await nextWebhookAt(database.query), null);
  });

  it('is left alone when it is of a newer version', async () => {
    await database.query('INSERT INTO migrations (version) VALUES (99)');
    await assert.rejects(migrate(database), /version 99/);
    const api = createPalApi({ apiKeys: ['key'], database: location });
    if (location !== ':memory:') await assert.rejects(api.ready, /version 99/);
    await api.close();
  });
}

describe('The embedded database, in memory', () => stories(() => Promise.resolve(':memory:')));

describe('The embedded database, in a file', () => stories(() => Promise.resolve(join(folder, 'data.db'))));

const skip = postgresBin === null && 'PostgreSQL is not installed (Debian: postgresql)';
describe('PostgreSQL', { skip }, () => {
  let postgres: Postgres | undefined;
  before(async () => {
    postgres = await startPostgres(postgresBin ?? '');
  });
  after(() => postgres?.stop());
  stories(async () => (await postgres?.createDatabase()) ?? '');
});

describe('A PAL API', () => {
  it('does not start without a key', () => {
    assert.throws(() => createPalApi({ apiKeys: [] }), /needs an API key/);
    assert.throws(() => createPalApi({ apiKeys: ['key', ''] }), /needs an API key/);
  });

  it('leaves its stock PALs as they are when it starts again', async () => {
    const database = join(folder, 'stock.db');
    const read = async (config: object) => {
      const stockPals = [{ pal_id: 'p1', skills: { magic_canvas: { ...config } } }];
      const api = createPalApi({ apiKeys: ['key'], database, stockPals });
      const url = 'http://pal.api/v2/pals/p1/skills/magic_canvas';
      const reply = await api.fetch(new Request(url, { headers: { 'x-api-key': 'key' } }));
      await api.close();
      return (await reply.json()) as { config: object; updated_at: string };
    };
    const first = await read({});
    assert.deepEqual(await read({}), first);
    const changed = await read({ components: {} });
    assert.deepEqual(changed.config, { components: {} });
    assert.ok(changed.updated_at > first.updated_at);
  });

  it('says no once it is closed, and closes twice', async () => {
    const api = createPalApi({ apiKeys: ['key'], database: ':memory:' });
    await api.close();
    await api.close();
    assert.equal((await api.fetch(new Request('http://pal.api/v2/pals'))).status, 503);
  });
});
