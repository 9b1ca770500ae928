import type { Database } from './database.js';

/**
 * The schema, in the SQL that both databases speak. A step that has been released is never changed:
 * add another. Moments are microseconds since 1970.
 */
const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE pals (
      id TEXT PRIMARY KEY, stock INTEGER NOT NULL, document TEXT NOT NULL,
      created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL)`,
    `CREATE TABLE attachments (
      pal_id TEXT NOT NULL REFERENCES pals (id), skill_id TEXT NOT NULL, config TEXT NOT NULL,
      attached_at BIGINT NOT NULL, updated_at BIGINT NOT NULL, PRIMARY KEY (pal_id, skill_id))`,
    `CREATE TABLE conversations (
      id TEXT PRIMARY KEY, pal_id TEXT NOT NULL REFERENCES pals (id), document TEXT NOT NULL,
      actions TEXT NOT NULL, created_at BIGINT NOT NULL, ended_at BIGINT)`,
    `CREATE TABLE interactions (
      conversation_id TEXT NOT NULL REFERENCES conversations (id), interaction_id TEXT NOT NULL,
      fingerprint TEXT NOT NULL, document TEXT NOT NULL, created_at BIGINT NOT NULL,
      PRIMARY KEY (conversation_id, interaction_id))`,
    `CREATE INDEX interactions_in_order ON interactions (conversation_id, created_at)`,
    `CREATE TABLE webhooks (
      id TEXT PRIMARY KEY, url TEXT NOT NULL, body TEXT NOT NULL, attempts INTEGER NOT NULL,
      created_at BIGINT NOT NULL, next_at BIGINT)`,
    `CREATE INDEX webhooks_due ON webhooks (next_at)`,
    `CREATE TABLE rate_buckets (bucket TEXT PRIMARY KEY, used_at BIGINT NOT NULL)`,
    `CREATE TABLE rate_hits (bucket TEXT NOT NULL, hit_at BIGINT NOT NULL)`,
    `CREATE INDEX rate_hits_of_bucket ON rate_hits (bucket, hit_at)`,
  ],
];

/** Brings a database up to date; several instances may try at once. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (query) => {
    await database.lockMigrations(query);
    await query('CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY)');
    const [done] = await query('SELECT max(version) AS version FROM migrations');
    const current = Number(done?.['version'] ?? 0);
    if (current > migrations.length) {
      throw new Error(`The database is of version ${current}; this one knows up to ${migrations.length}`);
    }
    for (const [index, statements] of migrations.entries()) {
      if (index < current) continue;
      for (const statement of statements) await query(statement);
      await query('INSERT INTO migrations (version) VALUES (?)', [index + 1]);
    }
  });
}
