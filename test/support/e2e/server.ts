import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { InteractionsEndpoint } from '../interactions-endpoint.js';

/** Serves the test page, records interactions for real, and hears what agents are told. */
export class TestServer {
  readonly endpoint = new InteractionsEndpoint();
  readonly told: string[] = [];
  origin = '';
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  #script = '';

  async start(): Promise<this> {
    const built = await build({
      entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
    });
    this.#script = built.outputFiles[0]?.text ?? '';
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.origin = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    if (request.url === '/')
      return send(response, 'text/html', '<script type="module" src="/page.js"></script>');
    if (request.url === '/page.js') return send(response, 'text/javascript', this.#script);
    if (request.url === '/told') {
      this.told.push(body);
      return send(response, 'text/plain', '');
    }
    const { method = 'GET', url = '/' } = request;
    try {
      const answer = await this.endpoint.handle(
        new Request(new URL(url, this.origin), { method, ...(method === 'POST' && { body }) }),
      );
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(await answer.text());
    } catch {
      request.socket.destroy();
    }
  }
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { 'Content-Type': type });
  response.end(text);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
