import type { Json, JsonObject } from '../../lib/json.js';
import type { Query, Row } from './database.js';
import { readDocument } from './pals.js';

export interface StoredConversation {
  readonly id: string;
  readonly palId: string;
  readonly document: JsonObject;
  /** What the agent can do in it, resolved when it was created. */
  readonly actions: readonly Json[];
  readonly createdAt: number;
  readonly endedAt: number | null;
}

export interface StoredInteraction {
  readonly conversationId: string;
  readonly interactionId: string;
  /** The same for the same content; it tells a retry from another interaction under the same id. */
  readonly fingerprint: string;
  readonly document: JsonObject;
  readonly createdAt: number;
}

export async function findConversation(query: Query, id: string): Promise<StoredConversation | null> {
  const [row] = await query('SELECT * FROM conversations WHERE id = ?', [id]);
  return row ? readConversation(row) : null;
}

/**
 * Finds a conversation and keeps it from other writers until the transaction ends: retries of one
 * interaction are seen one after the other, and none is recorded once an end has been confirmed.
 */
export async function lockConversation(query: Query, id: string): Promise<StoredConversation | null> {
  const [row] = await query('UPDATE conversations SET ended_at = ended_at WHERE id = ? RETURNING *', [id]);
  return row ? readConversation(row) : null;
}

export async function insertConversation(query: Query, conversation: StoredConversation): Promise<void> {
  const { id, palId, document, actions, createdAt } = conversation;
  await query(
    'INSERT INTO conversations (id, pal_id, document, actions, created_at) VALUES (?, ?, ?, ?, ?)',
    [id, palId, JSON.stringify(document), JSON.stringify(actions), createdAt],
  );
}

/** Ends a conversation, once: the first end counts. */
export async function endConversation(query: Query, id: string, now: number) {
  const sql = 'UPDATE conversations SET ended_at = COALESCE(ended_at, ?) WHERE id = ? RETURNING *';
  const [row] = await query(sql, [now, id]);
  return row ? readConversation(row) : null;
}

/** Records an interaction; its conversation must be locked and its id free. */
export async function insertInteraction(query: Query, interaction: StoredInteraction): Promise<void> {
  const { conversationId, interactionId, fingerprint, document, createdAt } = interaction;
  await query(
    `INSERT INTO interactions (conversation_id, interaction_id, fingerprint, document, created_at)
      VALUES (?, ?, ?, ?, ?)`,
    [conversationId, interactionId, fingerprint, JSON.stringify(document), createdAt],
  );
}

/** The fingerprint that an interaction id stands for already. */
export async function findFingerprint(query: Query, conversationId: string, interactionId: string) {
  const sql = 'SELECT fingerprint FROM interactions WHERE conversation_id = ? AND interaction_id = ?';
  const [row] = await query(sql, [conversationId, interactionId]);
  return row ? String(row['fingerprint']) : null;
}

/** Every interaction of a conversation, oldest first. */
export async function listInteractions(query: Query, conversationId: string) {
  const sql = 'SELECT * FROM interactions WHERE conversation_id = ? ORDER BY created_at, interaction_id';
  return (await query(sql, [conversationId])).map(readInteraction);
}

const readConversation = (row: Row): StoredConversation => ({
  id: String(row['id']),
  palId: String(row['pal_id']),
  document: readDocument(row['document']),
  actions: JSON.parse(String(row['actions'])) as Json[],
  createdAt: Number(row['created_at']),
  endedAt: typeof row['ended_at'] === 'number' ? row['ended_at'] : null,
});

const readInteraction = (row: Row): StoredInteraction => ({
  conversationId: String(row['conversation_id']),
  interactionId: String(row['interaction_id']),
  fingerprint: String(row['fingerprint']),
  document: readDocument(row['document']),
  createdAt: Number(row['created_at']),
});
