import { utf8Length } from '../lib/json.js';
import { requestOf } from './post.js';
import { rankOf, type OutboxRecord } from './record.js';

/** What a document may have on its way when it goes, all keepalive requests together. */
const MAX_BYTES = 65_536;

/**
 * The last attempt of a page that goes away: what fits, answers first. Nobody learns whether it arrives, so
 * that everything stays where it is written down, and the next page sends it once more.
 */
export function sendOnLeaving(
  records: readonly OutboxRecord[],
  urlOf: (record: OutboxRecord) => string,
  fetch: typeof globalThis.fetch,
): readonly OutboxRecord[] {
  let room = MAX_BYTES;
  const sent: OutboxRecord[] = [];
  for (const record of [...records].sort((one, other) => rankOf(one) - rankOf(other))) {
    const bytes = utf8Length(record.body);
    if (bytes > room) continue;
    room -= bytes;
    sent.push(record);
    // A promise that is never looked at again: the page is gone.
    fetch(urlOf(record), { ...requestOf(record.body), keepalive: true }).catch(() => {});
  }
  return sent;
}
