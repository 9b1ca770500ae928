import { Hono } from 'hono';
import type { JsonObject } from '../lib/json.js';
import { ApiError, conversationNotFound } from './api-error.js';
import { readObject, readText } from './body.js';
import { canonicalJson } from './canonical-json.js';
import { writeMoment } from './clock.js';
import type { PalApiContext, PalApiEnvironment } from './context.js';
import { isStorable, newId, sha256 } from './ids.js';
import { readInteraction, type InteractionBody } from './interaction-body.js';
import {
  findConversation,
  findFingerprint,
  insertInteraction,
  listInteractions,
  lockConversation,
  type StoredInteraction,
} from './storage/conversations.js';
import { countRequest } from './storage/rate-limit.js';
import { insertWebhook } from './storage/webhooks.js';

/** What users did with the cards: recorded without a key, once each, and read with one. */
export function interactionRoutes({ database, clock, webhooks }: PalApiContext) {
  const routes = new Hono<PalApiEnvironment>();

  routes.post('/:conversation/canvas/interactions', async (c) => {
    const conversationId = c.req.param('conversation');
    const client = c.env.info.clientAddress ?? '';
    const wait = await countRequest(database, await sha256(`${client} ${conversationId}`), clock());
    if (wait !== null) {
      throw new ApiError(429, 'Too many requests', { headers: { 'Retry-After': String(wait) } });
    }
    const interaction = readInteraction(readObject(await readText(c.req.raw)));
    if (!isStorable(conversationId)) throw conversationNotFound();
    await record(conversationId, interaction);
    return c.json({ success: true });
  });

  routes.get('/:conversation/canvas/interactions', async (c) => {
    const id = c.req.param('conversation');
    const conversation = isStorable(id) ? await findConversation(database.query, id) : null;
    if (!conversation) throw conversationNotFound();
    return c.json({ data: (await listInteractions(database.query, id)).map(show) });
  });

  /** Records an interaction and its webhook together, or does nothing when it has been recorded before. */
  async function record(conversationId: string, interaction: InteractionBody): Promise<void> {
    const { interaction_id: interactionId, metadata, ...content } = interaction;
    const fingerprint = await sha256(canonicalJson(content));
    const isNew = await database.transaction(async (query) => {
      const conversation = await lockConversation(query, conversationId);
      if (!conversation) throw conversationNotFound();
      // A retry is told that it arrived, also when the conversation has ended in between.
      const recorded = await findFingerprint(query, conversationId, interactionId);
      if (recorded === fingerprint) return false;
      if (recorded !== null) throw conflict(interactionId);
      if (conversation.endedAt !== null) throw new ApiError(400, 'Bad Request. Conversation has ended');
      const createdAt = clock();
      const document = { ...content, metadata };
      const stored = { conversationId, interactionId, fingerprint, document, createdAt };
      await insertInteraction(query, stored);
      const url = conversation.document['callback_url'];
      if (typeof url === 'string' && url !== '')
        await insertWebhook(query, { id: newId('w', 24), url, body: notice(stored), createdAt });
      return true;
    });
    if (isNew) webhooks.wake();
  }

  return routes;
}

const conflict = (id: string) =>
  new ApiError(409, `Conflict. interaction_id '${id}' stands for another interaction`);

const show = (interaction: StoredInteraction): JsonObject => ({
  conversation_id: interaction.conversationId,
  interaction_id: interaction.interactionId,
  ...interaction.document,
  created_at: writeMoment(interaction.createdAt),
});

/** The message to the `callback_url`; the same on every attempt. */
const notice = (interaction: StoredInteraction): string =>
  JSON.stringify({
    message_type: 'canvas',
    event_type: 'canvas.interaction',
    conversation_id: interaction.conversationId,
    timestamp: new Date(interaction.createdAt / 1000).toISOString(),
    properties: show(interaction),
  });
