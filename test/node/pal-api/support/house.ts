import { after, before, describe } from 'node:test';
import { createPalApi, servePalApi, type PalApiServer } from '../../../../src/pal-api/index.js';
import { postgresBin, startPostgres, type Postgres } from './postgres.js';

export const KEY = 'test-key';
export const STOCK = 'pstock000001';

/** Every member that some answer has; a test names those that it expects. */
export interface Body {
  readonly error: string;
  readonly message: string;
  readonly skill_id: string;
  readonly config: object;
  readonly attached_at: string;
  readonly updated_at: string;
  readonly created_at: string;
  readonly pal_id: string;
  readonly pal_name: string;
  readonly system_prompt: string;
  readonly greeting: string;
  readonly layers: {
    readonly stt: object;
    readonly tts: object;
    readonly llm: { readonly tools: unknown[] };
  };
  readonly conversation_id: string;
  readonly conversation_url: string;
  readonly callback_url: string;
  readonly status: string;
  readonly name: string;
  readonly canvas_config: { readonly host_context: object };
  readonly interaction_id: string;
  readonly metadata: object;
  readonly data: readonly Body[] & { readonly [skill: string]: Body };
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body, read as JSON; nothing at all when there is none. */
  readonly body: Body;
}

export interface CallOptions {
  /** A key of its own; null for none. */
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
}

/** A running PAL API, spoken to over real HTTP. */
export class House {
  readonly location: string;
  #server: PalApiServer | null = null;
  #late = 0;

  constructor(location: string) {
    this.location = location;
  }

  get url(): string {
    if (!this.#server) throw new Error('The house is closed');
    return this.#server.url;
  }

  async open(): Promise<void> {
    const api = createPalApi({
      apiKeys: [KEY, 'second-key'],
      database: this.location,
      stockPals: [{ pal_id: STOCK, document: { pal_name: 'Stock' }, skills: { magic_canvas: {} } }],
      now: () => performance.timeOrigin + performance.now() + this.#late,
      webhookWait: 20,
    });
    this.#server = await servePalApi(api, { port: 0, host: '127.0.0.1' });
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    await server?.close();
  }

  /** Lets time pass, as far as the API can tell. */
  later(seconds: number): void {
    this.#late += seconds * 1000;
  }

  /** Sends a request; a string goes out as it is, everything else as JSON. */
  async call(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Reply> {
    const { key = KEY, headers = {} } = options;
    const response = await fetch(this.url + path, {
      method,
      headers: { 'Content-Type': 'application/json', ...(key !== null && { 'x-api-key': key }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: readJson(text) as Body };
  }

  async pal(document: object = { pal_name: 'Ada' }): Promise<string> {
    return (await this.call('POST', '/v2/pals', document)).body.pal_id;
  }

  async conversation(request: object = {}): Promise<string> {
    const pal_id = 'pal_id' in request ? undefined : await this.pal();
    const reply = await this.call('POST', '/v2/conversations', { ...(pal_id && { pal_id }), ...request });
    return reply.body.conversation_id;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Tells the same stories on the embedded database and, where it is installed, on PostgreSQL. Each story
 * finds the house open; all of one chapter share a database.
 */
export function onEveryDatabase(chapter: string, stories: (house: () => House) => void): void {
  describe(`${chapter}, on the embedded database`, () => tell(() => Promise.resolve(':memory:'), stories));

  const skip = postgresBin === null && 'PostgreSQL is not installed (Debian: postgresql)';
  describe(`${chapter}, on PostgreSQL`, { skip }, () => {
    let postgres: Postgres | undefined;
    before(async () => {
      postgres = await startPostgres(postgresBin ?? '');
    });
    after(() => postgres?.stop());
    tell(async () => (await postgres?.createDatabase()) ?? '', stories);
  });
}

function tell(locate: () => Promise<string>, stories: (house: () => House) => void): void {
  let house: House | undefined;
  before(async () => {
    house = new House(await locate());
    await house.open();
  });
  after(() => house?.close());
  stories(() => {
    if (!house) throw new Error('No house yet');
    return house;
  });
}
