import { hasFailed, isTooOld, isUnsent, takesPlaceOf, type OutboxRecord } from './record.js';
import { isOpen } from './schedule.js';
import { newConversation, type ConversationRow, type Store } from './store.js';

/** Where the browser lets nothing be kept: as long as the page lives. */
export function memoryStore(): Store {
  const records = new Map<string, OutboxRecord>();
  const conversations = new Map<string, ConversationRow>();

  const sameAct = (one: OutboxRecord) => (other: OutboxRecord) =>
    one.conversationId === other.conversationId &&
    one.toolCallId === other.toolCallId &&
    one.generation === other.generation &&
    one.terminal === other.terminal;

  return {
    durable: false,

    add(record) {
      const kept = records.get(record.id) ?? [...records.values()].find(sameAct(record));
      if (kept && !takesPlaceOf(record, kept)) return Promise.resolve({ kept, added: false });
      if (kept) records.delete(kept.id);
      records.set(record.id, record);
      return Promise.resolve({ kept: record, added: true });
    },

    list(conversationId) {
      return Promise.resolve(
        [...records.values()].filter((record) => record.conversationId === conversationId),
      );
    },

    change(id, change) {
      const record = records.get(id);
      if (!record) return Promise.resolve(null);
      const changed = change(record);
      records.set(id, changed);
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
      const old = [...records.values()].filter((record) => isTooOld(record, now));
      for (const { id } of old) records.delete(id);
      const open = [...records.values()].filter(isOpen);
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
