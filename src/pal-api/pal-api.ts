import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { JsonObject } from '../lib/json.js';
import { checkSkillConfig, writeFieldErrors } from '../skill/index.js';
import { sameJson } from './canonical-json.js';
import { checkKeys } from './access.js';
import { ApiError } from './api-error.js';
import { createClock, wallClock } from './clock.js';
import type { PalApiContext, PalApiEnvironment, RequestInfo } from './context.js';
import { conversationRoutes } from './conversations.js';
import { interactionRoutes } from './interactions.js';
import { completePalDocument } from './pal-document.js';
import { palRoutes } from './pals.js';
import { skillRoutes } from './skills.js';
import { openDatabase, type Database } from './storage/database.js';
import { migrate } from './storage/migrations.js';
import { findAttachment, insertPal, putAttachment } from './storage/pals.js';
import { Webhooks } from './webhooks.js';

const PREFLIGHT_SECONDS = 7200;

/** A PAL that comes with the house; `skills` holds the configuration of each attached skill. */
export interface StockPal {
  readonly pal_id: string;
  readonly document?: JsonObject;
  readonly skills?: { readonly [skillId: string]: JsonObject };
}

export interface PalApiOptions {
  /** The keys that open it. All belong to one account. */
  readonly apiKeys: readonly string[];
  /** A file, `:memory:`, or a `postgres://` URL. Without it `DATABASE_URL` counts, then memory. */
  readonly database?: string;
  readonly stockPals?: readonly StockPal[];
  /** Where a conversation can be joined; without it, a path under the address of the request. */
  conversationUrl?(conversationId: string, request: Request): string;
  /** The time in milliseconds, for tests. */
  now?(): number;
  /** Calls a `callback_url`. */
  readonly fetch?: typeof fetch;
  /** The wait after the first failed call of a `callback_url`, in milliseconds; it doubles each time. */
  readonly webhookWait?: number;
}

export interface PalApi {
  /** Answers a request. Says `clientAddress` with it, or every client counts as the same one. */
  fetch(request: Request, info?: RequestInfo): Promise<Response>;
  /** Settles when the database is open, or could not be opened. */
  readonly ready: Promise<void>;
  /** Finishes what is under way, then closes the database. */
  close(): Promise<void>;
}

/** A PAL API of one's own: a web-standard handler that keeps everything in its database. */
export function createPalApi(options: PalApiOptions): PalApi {
  const { apiKeys } = options;
  if (apiKeys.length === 0 || apiKeys.includes('')) throw new Error('The PAL API needs an API key');
  const opening = open(options);
  const ready = opening.then(() => undefined);
  ready.catch(() => undefined);
  const underWay = new Set<Promise<unknown>>();
  let closed: Promise<void> | null = null;

  return {
    ready,
    async fetch(request, info = {}) {
      if (closed) return Response.json({ error: 'Shutting down' }, { status: 503 });
      const answer = opening.then(({ app }) => app.fetch(request, { info }));
      underWay.add(answer);
      return answer.finally(() => underWay.delete(answer));
    },
    close() {
      closed ??= opening.then(
        async ({ context }) => {
          await Promise.allSettled(underWay);
          await context.webhooks.stop();
          await context.database.close();
        },
        () => undefined,
      );
      return closed;
    },
  };
}

async function open(options: PalApiOptions) {
  const clock = createClock(options.now ?? wallClock);
  const location = options.database ?? globalThis.process?.env['DATABASE_URL'] ?? ':memory:';
  const database = await openDatabase(location);
  try {
    await migrate(database);
    await storeStockPals(database, options.stockPals ?? [], clock());
  } catch (error) {
    await database.close();
    throw error;
  }
  const webhooks = new Webhooks({
    database,
    clock,
    fetch: options.fetch ?? fetch,
    firstWait: options.webhookWait ?? 1000,
  });
  const conversationUrl = (id: string, request: Request) => new URL(`/${id}`, request.url).href;
  const context = {
    database,
    clock,
    webhooks,
    conversationUrl: options.conversationUrl?.bind(options) ?? conversationUrl,
  };
  const app = createApp(context, options.apiKeys);
  webhooks.wake();
  return { app, context };
}

function createApp(context: PalApiContext, apiKeys: readonly string[]) {
  const app = new Hono<PalApiEnvironment>();
  app.use(cors({ origin: '*', exposeHeaders: ['Retry-After'], maxAge: PREFLIGHT_SECONDS }));
  app.use(checkKeys(apiKeys));
  app.route('/v2/conversations', interactionRoutes(context));
  app.route('/v2/conversations', conversationRoutes(context));
  app.route('/v2/pals', skillRoutes(context));
  app.route('/v2/pals', palRoutes(context));
  app.notFound((c) => c.json({ error: 'Not Found' }, 404));
  app.onError((error, c) => {
    if (error instanceof ApiError) return c.json(error.body, error.status, error.headers);
    return c.json({ error: 'Internal Server Error' }, 500);
  });
  return app;
}

async function storeStockPals(database: Database, pals: readonly StockPal[], now: number): Promise<void> {
  for (const { pal_id: id, document = {}, skills = {} } of pals) {
    await database.transaction(async (query) => {
      const complete = completePalDocument(document);
      await insertPal(query, { id, stock: true, document: complete, createdAt: now, updatedAt: now });
      for (const [skill, config] of Object.entries(skills)) {
        const errors = checkSkillConfig(skill, config);
        if (errors) throw new Error(`Stock PAL ${id}: ${writeFieldErrors(errors)}`);
        const before = await findAttachment(query, id, skill);
        if (!before || !sameJson(before.config, config)) await putAttachment(query, id, skill, config, now);
      }
    });
  }
}
