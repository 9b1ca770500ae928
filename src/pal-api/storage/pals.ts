import type { JsonObject } from '../../lib/json.js';
import type { Query, Row } from './database.js';

export interface StoredPal {
  readonly id: string;
  /** A PAL that comes with the house: it can be read and used, not changed. */
  readonly stock: boolean;
  readonly document: JsonObject;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface Attachment {
  readonly skillId: string;
  readonly config: JsonObject;
  readonly attachedAt: number;
  readonly updatedAt: number;
}

export async function findPal(query: Query, id: string): Promise<StoredPal | null> {
  const [row] = await query('SELECT * FROM pals WHERE id = ?', [id]);
  return row ? readPal(row) : null;
}

/** Finds a PAL and keeps it from other writers until the transaction ends. */
export async function lockPal(query: Query, id: string): Promise<StoredPal | null> {
  // Any update locks the row, in every database.
  const [row] = await query('UPDATE pals SET updated_at = updated_at WHERE id = ? RETURNING *', [id]);
  return row ? readPal(row) : null;
}

export async function insertPal(query: Query, pal: StoredPal): Promise<void> {
  await query(
    `INSERT INTO pals (id, stock, document, created_at, updated_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING`,
    [pal.id, pal.stock ? 1 : 0, JSON.stringify(pal.document), pal.createdAt, pal.updatedAt],
  );
}

export async function replacePalDocument(query: Query, id: string, document: JsonObject, now: number) {
  await query('UPDATE pals SET document = ?, updated_at = ? WHERE id = ?', [
    JSON.stringify(document),
    now,
    id,
  ]);
}

export async function listAttachments(query: Query, palId: string): Promise<readonly Attachment[]> {
  const sql = 'SELECT * FROM attachments WHERE pal_id = ? ORDER BY attached_at, skill_id';
  return (await query(sql, [palId])).map(readAttachment);
}

export async function findAttachment(query: Query, palId: string, skillId: string) {
  const sql = 'SELECT * FROM attachments WHERE pal_id = ? AND skill_id = ?';
  const [row] = await query(sql, [palId, skillId]);
  return row ? readAttachment(row) : null;
}

/** Attaches a skill, or overwrites its configuration; the moment of the first attachment stays. */
export async function putAttachment(
  query: Query,
  palId: string,
  skillId: string,
  config: JsonObject,
  now: number,
): Promise<Attachment> {
  const [row] = await query(
    `INSERT INTO attachments (pal_id, skill_id, config, attached_at, updated_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (pal_id, skill_id)
      DO UPDATE SET config = excluded.config, updated_at = excluded.updated_at RETURNING *`,
    [palId, skillId, JSON.stringify(config), now, now],
  );
  if (!row) throw new Error('An attachment was not stored');
  return readAttachment(row);
}

export async function deleteAttachment(query: Query, palId: string, skillId: string): Promise<boolean> {
  const sql = 'DELETE FROM attachments WHERE pal_id = ? AND skill_id = ? RETURNING skill_id';
  return (await query(sql, [palId, skillId])).length > 0;
}

const readPal = (row: Row): StoredPal => ({
  id: String(row['id']),
  stock: row['stock'] === 1,
  document: readDocument(row['document']),
  createdAt: Number(row['created_at']),
  updatedAt: Number(row['updated_at']),
});

const readAttachment = (row: Row): Attachment => ({
  skillId: String(row['skill_id']),
  config: readDocument(row['config']),
  attachedAt: Number(row['attached_at']),
  updatedAt: Number(row['updated_at']),
});

export const readDocument = (text: Row[string] | undefined) => JSON.parse(String(text)) as JsonObject;
