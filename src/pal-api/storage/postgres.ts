import type { PoolClient } from 'pg';
import type { Database, Query, Row } from './database.js';

const INT8 = 20;

/** Any number that nobody else is likely to lock: "canvas-rail" was here. */
const MIGRATION_LOCK = 0x6372_6169;

/** Opens PostgreSQL. Its client, `pg`, is an optional dependency. */
export async function openPostgres(url: string): Promise<Database> {
  const { default: pg } = await loadClient();
  const pool = new pg.Pool({
    connectionString: url,
    types: {
      // Microseconds since 1970 fit into a number until the year 2255.
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === INT8 ? Number : (pg.types.getTypeParser(type, format) as (text: string) => unknown),
    },
  });
  // A connection that breaks while idle is replaced on the next use.
  pool.on('error', () => undefined);

  return {
    query: queryOf(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken = false;
      try {
        await client.query('BEGIN');
        const result = await work(queryOf(client));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => (broken = true));
        throw error;
      } finally {
        client.release(broken);
      }
    },
    async lockMigrations(query) {
      await query('SELECT pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
    },
    close: () => pool.end(),
  };
}

const queryOf =
  (client: Pick<PoolClient, 'query'>): Query =>
  async (sql, parameters = []) => {
    let position = 0;
    const text = sql.replaceAll('?', () => `$${++position}`);
    return (await client.query<Row>(text, [...parameters])).rows;
  };

async function loadClient() {
  try {
    return await import('pg');
  } catch (cause) {
    throw new Error('DATABASE_URL names PostgreSQL, and its client is missing: npm install pg', { cause });
  }
}
