import { SECOND } from '../clock.js';
import type { Database } from './database.js';

const LIMIT = 120;
const WINDOW = 60 * SECOND;

/**
 * Counts a request against its bucket. Null when it may pass; else the seconds after which the next one
 * will. In any 60 seconds 120 pass, across all instances; refused ones are not counted.
 */
export function countRequest(database: Database, bucket: string, now: number): Promise<number | null> {
  return database.transaction(async (query) => {
    // Writing the bucket's row locks it: requests of one bucket count one after the other.
    await query(
      `INSERT INTO rate_buckets (bucket, used_at) VALUES (?, ?)
        ON CONFLICT (bucket) DO UPDATE SET used_at = excluded.used_at`,
      [bucket, now],
    );
    await query('DELETE FROM rate_hits WHERE bucket = ? AND hit_at <= ?', [bucket, now - WINDOW]);
    const [counted] = await query(
      'SELECT count(*) AS hits, min(hit_at) AS oldest FROM rate_hits WHERE bucket = ?',
      [bucket],
    );
    if (Number(counted?.['hits']) >= LIMIT) {
      const free = Number(counted?.['oldest']) + WINDOW;
      return Math.max(1, Math.ceil((free - now) / SECOND));
    }
    await query('INSERT INTO rate_hits (bucket, hit_at) VALUES (?, ?)', [bucket, now]);
    return null;
  });
}

/** Forgets buckets that nobody has used for a while. */
export function forgetRequests(database: Database, now: number): Promise<void> {
  return database.transaction(async (query) => {
    // The bucket first, as when counting: taken the other way round, the two could wait for each other.
    const sql = 'DELETE FROM rate_buckets WHERE used_at <= ? RETURNING bucket';
    for (const { bucket = null } of await query(sql, [now - WINDOW])) {
      await query('DELETE FROM rate_hits WHERE bucket = ?', [bucket]);
    }
  });
}
