import type { KeptCard } from '../core/kept-conversation.js';
import type { NewestMessage } from '../core/rail-state.js';
import type { OutboxRecord } from './record.js';

/** What is kept of a conversation beside its interactions. */
export interface ConversationRow {
  readonly conversationId: string;
  /** When attempts were made in the last minute. */
  readonly sends: readonly number[];
  readonly sleepUntil: number;
  readonly ended: boolean;
  readonly card: KeptCard | null;
  readonly newest: NewestMessage | null;
  readonly touchedAt: number;
}

export interface Added {
  /** What is written down for this act: the record, or one before it. */
  readonly kept: OutboxRecord;
  readonly added: boolean;
}

export interface Swept {
  /** Deleted, and never arrived. */
  readonly expired: readonly OutboxRecord[];
  /** The conversations that have something left to do. */
  readonly conversations: readonly string[];
}

/** Where interactions are written down. Every method is one transaction. */
export interface Store {
  /** Whether it outlives the page. */
  readonly durable: boolean;
  /** Writes a record down, unless its act has been already. */
  add(record: OutboxRecord): Promise<Added>;
  /**
   * The records of a conversation, oldest first. With what is `known` of them, which ends with the newest one:
   * how those are now, and what is newer. So that it costs the same however long the conversation is.
   */
  list(conversationId: string, known?: readonly OutboxRecord[]): Promise<readonly OutboxRecord[]>;
  /** Changes a record; `change` may return it unchanged. Null when it is not there. */
  change(id: string, change: (record: OutboxRecord) => OutboxRecord): Promise<OutboxRecord | null>;
  /** Reads what is kept of a conversation, changed where asked. */
  conversation(
    conversationId: string,
    change?: (row: ConversationRow) => ConversationRow,
  ): Promise<ConversationRow>;
  /** Deletes what is too old. */
  sweep(now: number): Promise<Swept>;
  /** Takes or keeps a name until then; false while somebody else has it. */
  lease(name: string, owner: string, now: number, until: number): Promise<boolean>;
  release(name: string, owner: string): Promise<void>;
  close(): void;
}

export const newConversation = (conversationId: string): ConversationRow => ({
  conversationId,
  sends: [],
  sleepUntil: 0,
  ended: false,
  card: null,
  newest: null,
  touchedAt: 0,
});
