import type { Query } from './database.js';

/** A message to a conversation's `callback_url` that has not been taken yet. */
export interface PendingWebhook {
  readonly id: string;
  readonly url: string;
  readonly body: string;
  readonly attempts: number;
  readonly createdAt: number;
}

export async function insertWebhook(query: Query, webhook: Omit<PendingWebhook, 'attempts'>): Promise<void> {
  const { id, url, body, createdAt } = webhook;
  await query(
    'INSERT INTO webhooks (id, url, body, attempts, created_at, next_at) VALUES (?, ?, ?, 0, ?, ?)',
    [id, url, body, createdAt, createdAt],
  );
}

/** Takes the message that has been due longest, and hides it from other instances until the lease ends. */
export async function claimWebhook(query: Query, now: number, lease: number) {
  const [row] = await query(
    `UPDATE webhooks SET next_at = ?, attempts = attempts + 1
      WHERE id = (SELECT id FROM webhooks WHERE next_at <= ? ORDER BY next_at, id LIMIT 1) AND next_at <= ?
      RETURNING *`,
    [now + lease, now, now],
  );
  if (!row) return null;
  return {
    id: String(row['id']),
    url: String(row['url']),
    body: String(row['body']),
    attempts: Number(row['attempts']),
    createdAt: Number(row['created_at']),
  } satisfies PendingWebhook;
}

export async function deleteWebhook(query: Query, id: string): Promise<void> {
  await query('DELETE FROM webhooks WHERE id = ?', [id]);
}

/** Puts a message off; null puts it away for good. */
export async function postponeWebhook(query: Query, id: string, next: number | null): Promise<void> {
  await query('UPDATE webhooks SET next_at = ? WHERE id = ?', [next, id]);
}

export async function nextWebhookAt(query: Query): Promise<number | null> {
  const [row] = await query('SELECT min(next_at) AS next_at FROM webhooks');
  return typeof row?.['next_at'] === 'number' ? row['next_at'] : null;
}
