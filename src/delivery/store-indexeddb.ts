import { Database, read } from './database.js';
import type { Clock } from './environment.js';
import { hasFailed, isRevived, isTooOld, isUnsent, takesPlaceOf, type OutboxRecord } from './record.js';
import { isOpen } from './schedule.js';
import { newConversation, type ConversationRow, type Store } from './store.js';

/** The name of the database. */
export const DATABASE = 'canvas-rail';

const RECORDS = 'interactions';
const CONVERSATIONS = 'conversations';
const LEASES = 'leases';

const BY_ACT = 'act';
const BY_ID = 'id';
const BY_CONVERSATION = 'conversation';

interface Lease {
  readonly name: string;
  readonly owner: string;
  readonly until: number;
}

/** Opens the browser's database, or throws. */
export async function openIndexedDb(factory: IDBFactory, clock: Clock): Promise<Store> {
  const database = new Database(factory, clock, DATABASE, build);
  await database.open();
  return new IndexedDbStore(database);
}

class IndexedDbStore implements Store {
  readonly durable = true;
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  add(record: OutboxRecord) {
    return this.#database.change([RECORDS], async (transaction) => {
      const records = transaction.objectStore(RECORDS);
      const { conversationId, toolCallId, generation, terminal } = record;
      const act = [conversationId, toolCallId, generation, terminal];
      const kept =
        (await read<OutboxRecord>(records.index(BY_ID).get(record.id))) ??
        (await read<OutboxRecord>(records.index(BY_ACT).get(act)));
      if (kept && !takesPlaceOf(record, kept)) return { kept, added: false };
      append(records, record, kept?.order);
      return { kept: record, added: true };
    });
  }

  list(conversationId: string, known: readonly OutboxRecord[] = []) {
    return this.#database.read([RECORDS], async (transaction) => {
      const records = transaction.objectStore(RECORDS);
      const older = known.map(({ order }) => order!);
      const last = older.pop();
      if (last !== undefined) {
        const newer = (await read<OutboxRecord[]>(records.getAll(IDBKeyRange.lowerBound(last)))) ?? [];
        // Otherwise the newest one is not there any more, and nothing that was known can be relied on.
        if (newer[0]?.id === known.at(-1)?.id) {
          const open = await Promise.all(older.map((order) => read<OutboxRecord>(records.get(order))));
          return [...open, ...newer].filter(
            (record) => record?.conversationId === conversationId,
          ) as OutboxRecord[];
        }
      }
      return (await read<OutboxRecord[]>(records.index(BY_CONVERSATION).getAll(conversationId))) ?? [];
    });
  }

  change(id: string, change: (record: OutboxRecord) => OutboxRecord) {
    return this.#database.change([RECORDS], async (transaction) => {
      const records = transaction.objectStore(RECORDS);
      const record = await read<OutboxRecord>(records.index(BY_ID).get(id));
      if (!record) return null;
      const changed = change(record);
      if (isRevived(record, changed)) append(records, changed, record.order);
      else if (changed !== record) records.put({ ...changed, order: record.order });
      return changed;
    });
  }

  conversation(conversationId: string, change?: (row: ConversationRow) => ConversationRow) {
    const work = async (transaction: IDBTransaction) => {
      const rows = transaction.objectStore(CONVERSATIONS);
      const kept = await read<ConversationRow>(rows.get(conversationId));
      const row = kept ?? newConversation(conversationId);
      if (!change) return row;
      const changed = change(row);
      rows.put(changed);
      return changed;
    };
    return change ? this.#database.change([CONVERSATIONS], work) : this.#database.read([CONVERSATIONS], work);
  }

  sweep(now: number) {
    return this.#database.change([RECORDS, CONVERSATIONS], async (transaction) => {
      const records = transaction.objectStore(RECORDS);
      const all = (await read<OutboxRecord[]>(records.getAll())) ?? [];
      const old = all.filter((record) => isTooOld(record, now));
      for (const { order } of old) if (order !== undefined) records.delete(order);
      const rows = transaction.objectStore(CONVERSATIONS);
      for (const row of (await read<ConversationRow[]>(rows.getAll())) ?? []) {
        if (isTooOld({ createdAt: row.touchedAt }, now)) rows.delete(row.conversationId);
      }
      const open = all.filter((record) => isOpen(record) && !old.includes(record));
      return {
        expired: old.filter((record) => isUnsent(record) || hasFailed(record)),
        conversations: [...new Set(open.map(({ conversationId }) => conversationId))],
      };
    });
  }

  lease(name: string, owner: string, now: number, until: number) {
    return this.#database.change([LEASES], async (transaction) => {
      const leases = transaction.objectStore(LEASES);
      const lease = await read<Lease>(leases.get(name));
      // One that lasts longer than ours would is of a clock that has jumped.
      const taken = lease && lease.owner !== owner && lease.until > now && lease.until <= until;
      if (!taken) leases.put({ name, owner, until });
      return !taken;
    });
  }

  release(name: string, owner: string) {
    return this.#database.change([LEASES], async (transaction) => {
      const leases = transaction.objectStore(LEASES);
      const lease = await read<Lease>(leases.get(name));
      if (lease?.owner === owner) leases.delete(name);
    });
  }

  close(): void {
    this.#database.close();
  }
}

/** Writes down a record as the newest, in place of an older one. */
function append(records: IDBObjectStore, { order: _, ...record }: OutboxRecord, before?: number): void {
  if (before !== undefined) records.delete(before);
  records.add(record);
}

function build(database: IDBDatabase): void {
  const records = database.createObjectStore(RECORDS, { keyPath: 'order', autoIncrement: true });
  const act = ['conversationId', 'toolCallId', 'generation', 'terminal'];
  records.createIndex(BY_ACT, act, { unique: true });
  records.createIndex(BY_ID, 'id', { unique: true });
  records.createIndex(BY_CONVERSATION, 'conversationId');
  database.createObjectStore(CONVERSATIONS, { keyPath: 'conversationId' });
  database.createObjectStore(LEASES, { keyPath: 'name' });
}
