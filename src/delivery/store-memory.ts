import { hasFailed, isRevived, isTooOld, isUnsent, takesPlaceOf, type OutboxRecord } from './record.js';
import { isOpen } from './schedule.js';
import { newConversation, type ConversationRow, type Store } from './store.js';

/** Where the browser lets nothing be kept: as long as the page lives. */
export function memoryStore(): Store {
  /** By their order. */
  const records: (OutboxRecord | undefined)[] = [];
  /** The order of a record, by its id and by its act; where one was deleted, that of nothing. */
  const orders = new Map<string, number>();
  const conversations = new Map<string, ConversationRow>();

  const find = (key: string) => records[orders.get(key) ?? -1];

  const remove = ({ order }: OutboxRecord) => void (records[order!] = undefined);

  const put = (record: OutboxRecord, order = records.length) => {
    records[order] = { ...record, order };
    orders.set(record.id, order).set(actOf(record), order);
  };

  return {
    durable: false,

    add(record) {
      const kept = find(record.id) ?? find(actOf(record));
      if (kept && !takesPlaceOf(record, kept)) return Promise.resolve({ kept, added: false });
      if (kept) remove(kept);
      put(record);
      return Promise.resolve({ kept: record, added: true });
    },

    list(conversationId, known = []) {
      const last = known.at(-1);
      const order = last?.order ?? -1;
      const found =
        last && records[order]?.id === last.id
          ? [...known.slice(0, -1).map((older) => records[older.order!]), ...records.slice(order)]
          : records;
      const ours = found.filter((record) => record?.conversationId === conversationId);
      return Promise.resolve(ours as OutboxRecord[]);
    },

    change(id, change) {
      const record = find(id);
      if (!record) return Promise.resolve(null);
      const changed = change(record);
      const isAgain = isRevived(record, changed);
      if (isAgain) remove(record);
      put(changed, isAgain ? undefined : record.order);
      return Promise.resolve(changed);
    },

    conversation(conversationId, change) {
      const row = conversations.get(conversationId) ?? newConversation(conversationId);
      if (!change) return Promise.resolve(row);
      const changed = change(row);
      conversations.set(conversationId, changed);
      return Promise.resolve(changed);
    },

    sweep(now) {
      const all = records.filter((record) => record !== undefined);
      const old = all.filter((record) => isTooOld(record, now));
      for (const record of old) remove(record);
      const open = all.filter((record) => isOpen(record) && !old.includes(record));
      return Promise.resolve({
        expired: old.filter((record) => isUnsent(record) || hasFailed(record)),
        conversations: [...new Set(open.map(({ conversationId }) => conversationId))],
      });
    },

    lease: () => Promise.resolve(true),
    release: () => Promise.resolve(),
    close() {},
  };
}

/** No id looks like it. */
function actOf({ conversationId, toolCallId, generation, terminal }: OutboxRecord): string {
  return JSON.stringify([conversationId, toolCallId, generation, terminal]);
}
