import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface Receiver {
  readonly url: string;
  /** Every call so far, refused ones too. */
  readonly calls: readonly { readonly body: Record<string, unknown>; readonly type: string | undefined }[];
  /** Settles when there have been this many calls. */
  called(times: number): Promise<void>;
  close(): void;
}

/** Somebody's server that takes webhooks; `statuses` are its first answers, after those it says 200. */
export async function startReceiver(...statuses: readonly number[]): Promise<Receiver> {
  const calls: { body: Record<string, unknown>; type: string | undefined }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      response.statusCode = statuses[calls.length] ?? 200;
      if (response.statusCode === 302) response.setHeader('Location', '/elsewhere');
      response.end();
      calls.push({
        body: JSON.parse(text) as Record<string, unknown>,
        type: request.headers['content-type'],
      });
      server.emit('called');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    calls,
    async called(times) {
      while (calls.length < times) await once(server, 'called');
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
