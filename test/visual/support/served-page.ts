import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type PreviewServer } from 'vite';

const CONFIG = fileURLToPath(new URL('../vite.config.ts', import.meta.url));

/** The test page, built and served from a free port of this machine. */
export class ServedPage {
  readonly origin: string;
  readonly #server: PreviewServer;
  readonly #folder: string;

  private constructor(server: PreviewServer, folder: string) {
    this.#server = server;
    this.#folder = folder;
    const address = server.httpServer.address();
    this.origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
  }

  static async open(): Promise<ServedPage> {
    const folder = await mkdtemp(join(tmpdir(), 'canvas-rail-page-'));
    const shared = { configFile: CONFIG, logLevel: 'error', build: { outDir: folder } } as const;
    await build(shared);
    return new ServedPage(await preview({ ...shared, preview: { host: '127.0.0.1', port: 0 } }), folder);
  }

  async close(): Promise<void> {
    await this.#server.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
