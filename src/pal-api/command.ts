import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { createPalApi } from './pal-api.js';
import { servePalApi } from './serve.js';

const DEFAULT_PORT = 8787;

const HELP = `canvas-rail pal-api [options]

Serves a PAL API on this machine: PALs, skills, conversations and interactions.

  --port N        the port, 0 for any free one (${DEFAULT_PORT})
  --host NAME     the address to listen on (127.0.0.1)
  --data FILE     the file to keep everything in; without it DATABASE_URL
                  (postgres://...) counts, then memory, which forgets
  --api-key KEY   the x-api-key of requests; without it CANVAS_RAIL_API_KEY
                  counts, then a new one for this run
  --help          this text
`;

const options = {
  port: { type: 'string', default: String(DEFAULT_PORT) },
  host: { type: 'string', default: '127.0.0.1' },
  data: { type: 'string' },
  'api-key': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** A PAL to try things on before one has been made. */
const STOCK_PAL = {
  pal_id: 'pstock000001',
  document: { pal_name: 'Stock PAL', system_prompt: 'You are a friendly host.' },
  skills: { magic_canvas: {} },
};

/** Runs the command; resolves with its exit code once it has stopped. */
export async function runCli(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (values.help) return write(HELP);
    if (positionals.length !== 1 || positionals[0] !== 'pal-api') return fail(HELP);
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65535) return fail(`--port ${values.port} is not a port\n`);
    await serve({
      port,
      host: values.host,
      data: values.data ?? process.env['DATABASE_URL'],
      apiKey: values['api-key'] ?? process.env['CANVAS_RAIL_API_KEY'],
    });
    return 0;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

interface Settings {
  readonly port: number;
  readonly host: string;
  readonly data: string | undefined;
  readonly apiKey: string | undefined;
}

async function serve({ port, host, data = ':memory:', apiKey = newKey() }: Settings): Promise<void> {
  const stopped = signal();
  const api = createPalApi({ apiKeys: [apiKey], database: data, stockPals: [STOCK_PAL] });
  try {
    const server = await servePalApi(api, { port, host });
    write(greeting(server.url, data, apiKey));
    await stopped;
    await server.close();
    write('Stopped.\n');
  } finally {
    await api.close();
  }
}

/** Settles when the process is asked to stop. A second request is left to Node, which stops at once. */
function signal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

function greeting(url: string, data: string, apiKey: string): string {
  const kept = data === ':memory:' ? 'memory, gone when it stops' : data.replace(/\/\/[^@/]*@/, '//');
  return `PAL API on ${url}
  data       ${kept}
  x-api-key  ${apiKey}

Try it:
  curl ${url}/v2/pals/${STOCK_PAL.pal_id}/skills -H 'x-api-key: ${apiKey}'
  curl -X POST ${url}/v2/pals -H 'x-api-key: ${apiKey}' -d '{"pal_name":"Mine"}'
`;
}

const newKey = () => randomBytes(16).toString('hex');

function write(text: string): number {
  process.stdout.write(text);
  return 0;
}

function fail(text: string): number {
  process.stderr.write(text);
  return 2;
}
