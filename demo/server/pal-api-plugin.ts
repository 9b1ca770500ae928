import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import type * as Api from '../../src/pal-api/index.js';
import { WebhookLog } from './webhook-log.js';

const ENTRY = fileURLToPath(new URL('../../src/pal-api/index.ts', import.meta.url));

type Handler = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown;

/**
 * Serves the PAL API in the process of the development server, in memory, at three places and a
 * fourth that stands in for it:
 *
 * - `/pal-api` is the API as anybody calls it: a page records interactions there, all else needs the key.
 * - `/keyed-pal-api` is for the playground alone: the key is added here and never reaches a page.
 * - `/webhooks` receives what the API posts to a `callback_url`, and shows it to the playground.
 * - `/rehearsal` takes interactions of conversations that nobody has started, and keeps none.
 */
export function palApi(): Plugin {
  const apiKey = process.env['CANVAS_RAIL_API_KEY'] ?? randomBytes(16).toString('hex');
  let opening: Promise<Api.PalApi> | null = null;

  return {
    name: 'playground-pal-api',
    apply: 'serve',
    configureServer(server) {
      const webhooks = new WebhookLog();
      const answer = async (request: Request, { incoming }: HttpBindings): Promise<Response> => {
        opening ??= open(server, apiKey);
        const clientAddress = incoming.socket.remoteAddress ?? '';
        return (await opening).fetch(request, { clientAddress });
      };
      const answerWithKey = (request: Request, bindings: HttpBindings): Promise<Response> => {
        request.headers.set('x-api-key', apiKey);
        return answer(request, bindings);
      };
      const log = listener((request) => webhooks.fetch(request));
      server.middlewares.use('/pal-api', listener(answer));
      server.middlewares.use('/keyed-pal-api', forThisPage(listener(answerWithKey)));
      server.middlewares.use(
        '/rehearsal',
        listener(() => Promise.resolve(Response.json({ success: true }))),
      );
      server.middlewares.use('/webhooks', (incoming, outgoing) =>
        (incoming.method === 'POST' ? log : forThisPage(log))(incoming, outgoing),
      );
      server.httpServer?.once('listening', () => {
        server.config.logger.info(`  PAL API at /pal-api, x-api-key ${apiKey}`);
      });
    },
    async closeBundle() {
      await (await opening)?.close();
    },
  };
}

/** Loaded through the server, so that a change of a card does not start everything anew. */
async function open(server: ViteDevServer, apiKey: string): Promise<Api.PalApi> {
  const { createPalApi } = (await server.ssrLoadModule(ENTRY)) as typeof Api;
  return createPalApi({
    apiKeys: [apiKey],
    database: ':memory:',
    conversationUrl: (id, request) => new URL(`/?conversation=${id}`, request.url).href,
  });
}

const listener = (answer: (request: Request, bindings: HttpBindings) => Promise<Response>): Handler =>
  getRequestListener((request, bindings) => answer(request, bindings as HttpBindings), {
    overrideGlobalObjects: false,
  });

/** Another site that is open in the same browser must not use the key. Vite has checked the host already. */
const forThisPage =
  (handle: Handler): Handler =>
  (incoming, outgoing) => {
    if (incoming.headers['sec-fetch-site'] === 'same-origin') return handle(incoming, outgoing);
    outgoing.writeHead(403, { 'Content-Type': 'application/json' });
    return outgoing.end(JSON.stringify({ error: 'Only the playground itself may call this' }));
  };
