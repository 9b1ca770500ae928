import { Hono } from 'hono';
import type { Json } from '../lib/json.js';
import {
  boolean,
  fields,
  MAGIC_CANVAS,
  optional,
  required,
  resolveActions,
  string,
  toolNames,
  type Check,
  type MagicCanvasConfig,
} from '../skill/index.js';
import { badRequest, conversationNotFound, palNotFound } from './api-error.js';
import { readObject, readText } from './body.js';
import { writeMoment } from './clock.js';
import type { PalApiContext, PalApiEnvironment } from './context.js';
import { isStorable, newId } from './ids.js';
import type { Query } from './storage/database.js';
import {
  endConversation,
  findConversation,
  insertConversation,
  type StoredConversation,
} from './storage/conversations.js';
import { findAttachment, findPal, type StoredPal } from './storage/pals.js';

const webUrl: Check = (value) => {
  const wrong = string(value);
  if (wrong || value === '') return wrong;
  const isWeb = /^https?:\/\//i.test(value as string) && URL.canParse(value as string);
  return isWeb ? null : ['Not a valid URL.'];
};

const known = {
  pal_id: required(string),
  conversation_name: optional(string),
  callback_url: optional(webUrl),
  audio_only: optional(boolean),
  chat: optional(boolean),
  meeting_url: optional(string),
};

/** `/v2/conversations`: create, read, end, and what the agent can do in one. */
export function conversationRoutes(context: PalApiContext) {
  const { database, clock } = context;
  const routes = new Hono<PalApiEnvironment>();

  routes.post('/', async (c) => {
    const request = checkRequest(readObject(await readText(c.req.raw)));
    const id = newId('c', 15);
    const conversation = await database.transaction(async (query) => {
      const palId = request.pal_id;
      const pal = isStorable(palId) ? await findPal(query, palId) : null;
      if (!pal) throw palNotFound();
      const created: StoredConversation = {
        id,
        palId,
        document: {
          conversation_name: request.conversation_name ?? '',
          conversation_url: context.conversationUrl(id, c.req.raw),
          callback_url: request.callback_url ?? '',
        },
        actions: await actionsOf(query, pal, request),
        createdAt: clock(),
        endedAt: null,
      };
      await insertConversation(query, created);
      return created;
    });
    return c.json(show(conversation));
  });

  routes.get('/:conversation', async (c) => c.json(show(await find(c.req.param('conversation')))));

  routes.post('/:conversation/end', async (c) => {
    const id = c.req.param('conversation');
    const ended = isStorable(id) ? await endConversation(database.query, id, clock()) : null;
    if (!ended) throw conversationNotFound();
    return c.json(show(ended));
  });

  routes.get('/:conversation/canvas/actions', async (c) =>
    c.json({ data: (await find(c.req.param('conversation'))).actions }),
  );

  async function find(id: string): Promise<StoredConversation> {
    const conversation = isStorable(id) ? await findConversation(database.query, id) : null;
    if (!conversation) throw conversationNotFound();
    return conversation;
  }

  return routes;
}

/** What of a PAL's document decides which actions it gets. */
interface PalTraits {
  readonly pipeline_mode?: string;
  readonly layers?: { readonly llm?: { readonly tools?: unknown } };
}

interface ConversationRequest {
  readonly pal_id: string;
  readonly conversation_name?: string;
  readonly callback_url?: string;
  readonly audio_only?: boolean;
  readonly chat?: boolean;
  readonly meeting_url?: string;
}

/**
 * Keeps what is known here and not null; a real conversation takes more, none of which matters to its
 * cards.
 */
function checkRequest(body: Record<string, unknown>): ConversationRequest {
  const given = Object.entries(body).filter(([name, value]) => Object.hasOwn(known, name) && value !== null);
  const request = Object.fromEntries(given);
  const errors = fields(known)(request);
  if (errors) throw badRequest(errors);
  return request as unknown as ConversationRequest;
}

async function actionsOf(query: Query, pal: StoredPal, request: ConversationRequest) {
  const attachment = await findAttachment(query, pal.id, MAGIC_CANVAS);
  const { layers, pipeline_mode } = pal.document as PalTraits;
  const config = attachment ? (attachment.config as MagicCanvasConfig) : null;
  const traits = { ...request, ...(pipeline_mode !== undefined && { pipeline_mode }) };
  return resolveActions(config, traits, toolNames(layers?.llm?.tools)).map((action): Json => ({ ...action }));
}

const show = ({ id, document, createdAt, endedAt }: StoredConversation) => ({
  conversation_id: id,
  conversation_name: document['conversation_name'],
  conversation_url: document['conversation_url'],
  status: endedAt === null ? 'active' : 'ended',
  callback_url: document['callback_url'],
  created_at: `${writeMoment(createdAt)}Z`,
});
