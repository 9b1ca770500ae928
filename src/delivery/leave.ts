import { utf8Length } from '../lib/json.js';
import type { Carriage } from './carriage.js';
import type { Environment } from './environment.js';
import type { Outbox } from './outbox.js';
import { requestOf } from './post.js';
import { rankOf } from './record.js';

/** What a document may have on its way when it goes, all keepalive requests together. */
const MAX_BYTES = 65_536;

/**
 * The last attempt of a page that goes away: what fits, answers first. Nobody learns whether it arrives, so
 * that everything stays where it is written down, and the next page sends it once more.
 */
export function sendOnLeaving(
  outboxes: Iterable<Outbox>,
  carriage: Carriage,
  { fetch, clock }: Pick<Environment, 'fetch' | 'clock'>,
): void {
  // A server that has asked for a rest would not listen.
  const awake = [...outboxes].filter(({ sender }) => sender.situation.sleepUntil <= clock.now());
  const unsent = awake.flatMap(({ records }) => records.unsent);
  let room = MAX_BYTES;
  for (const record of unsent.sort((one, other) => rankOf(one) - rankOf(other))) {
    const bytes = utf8Length(record.body);
    if (bytes > room) continue;
    room -= bytes;
    // A promise that is never looked at again: the page is gone.
    fetch(carriage.urlOf(record), { ...requestOf(record.body), keepalive: true }).catch(() => {});
  }
}
