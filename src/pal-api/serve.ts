import {
  createAdaptorServer,
  type Http2Bindings,
  type HttpBindings,
  type ServerType,
} from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { PalApi } from './pal-api.js';

const SWEEP_MILLISECONDS = 20;
const PATIENCE_MILLISECONDS = 10_000;

export interface ServeOptions {
  /** 0 for any free one. */
  readonly port: number;
  readonly host: string;
}

export interface PalApiServer {
  /** Such as `http://127.0.0.1:8787`. */
  readonly url: string;
  /** Takes no new requests, finishes those under way, then closes the API. */
  close(): Promise<void>;
}

/** Serves a PAL API with Node's own HTTP server. */
export async function servePalApi(api: PalApi, { port, host }: ServeOptions): Promise<PalApiServer> {
  await api.ready;
  const server = createAdaptorServer({
    fetch: (request: Request, { incoming }: HttpBindings | Http2Bindings) => {
      const clientAddress = incoming.socket.remoteAddress;
      return api.fetch(request, clientAddress === undefined ? {} : { clientAddress });
    },
    // Whoever starts this server keeps the globals they had.
    overrideGlobalObjects: false,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    async close() {
      await stopListening(server);
      await api.close();
    },
  };
}

/** Waits for requests under way, but neither for connections without one nor for a client that never ends. */
function stopListening(server: ServerType): Promise<void> {
  const patience = Date.now() + PATIENCE_MILLISECONDS;
  return new Promise((resolve) => {
    const sweep = setInterval(() => {
      if (!('closeIdleConnections' in server)) return;
      if (Date.now() > patience) server.closeAllConnections();
      else server.closeIdleConnections();
    }, SWEEP_MILLISECONDS);
    server.close(() => {
      clearInterval(sweep);
      resolve();
    });
  });
}
