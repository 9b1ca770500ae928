/** Serves the pages of the variants, compressed as a good host would, and counts what it has sent. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { pageOf } from './page.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

/** Without these the clock of a page ticks in steps of a tenth of a millisecond. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'credentialless',
};

/** @param {Record<string, object>} sites - By name, as `buildSites` makes them. */
export async function startServer(sites) {
  const compressed = new Map();
  let sent = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://bench');
    const [, name, ...path] = pathname.split('/');
    for (const [header, value] of Object.entries(ISOLATED)) response.setHeader(header, value);
    if (path.join('') === '') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      return response.end(pageOf(sites[name], searchParams.get('first')));
    }
    try {
      const file = sites[name].folder + normalize(`/${path.join('/')}`);
      if (!compressed.has(file)) compressed.set(file, brotli(await readFile(file)));
      const body = compressed.get(file);
      sent.push({ path: path.join('/'), bytes: body.length });
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.setHeader('Content-Encoding', 'br').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    /** What was sent since the last time, without the pages themselves. */
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
