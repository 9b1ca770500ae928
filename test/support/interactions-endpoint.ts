/**
 * The interactions endpoint of the contract as a web-standard handler, in memory, with a plan of faults.
 * Tests call it in place of `fetch`; behind an HTTP server, `handle` answers real requests.
 */
import { isObject } from '../../src/lib/json.js';
import { planned, type Fault, type FaultPlan } from './faults.js';

export interface RecordedInteraction {
  readonly conversation_id: string;
  readonly interaction_id: string;
  readonly tool_call_id: string;
  readonly component: string;
  readonly component_version: string;
  readonly type: string;
  readonly value: unknown;
  readonly metadata?: unknown;
  readonly created_at: string;
}

export interface EndpointOptions {
  readonly now?: () => number;
  /** Waits for so many milliseconds; a fault may ask for it. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly plan?: FaultPlan;
  readonly apiKey?: string;
  /** What has been refused once is refused for ever, as a server that follows rules does. */
  readonly consistent?: boolean;
  /** Told once of every recorded interaction, as the `callback_url` would be. */
  readonly webhook?: (message: object) => void;
}

/** A connection that broke: no answer came. */
export class ConnectionLost extends TypeError {}

const LIMIT = 120;
const WINDOW = 60_000;
const TYPES: ReadonlySet<unknown> = new Set(['submit', 'skip', 'dismiss', 'clear', 'error', 'heartbeat']);
const LIFECYCLE_ONLY: ReadonlySet<unknown> = new Set(['canvas.text', 'canvas.chart', 'canvas.alert']);
const PATH = /\/v2\/conversations\/([^/]+)\/canvas\/interactions$/;
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'Content-Type, x-api-key',
};

export class InteractionsEndpoint {
  /** What was recorded, oldest first. */
  readonly recorded: RecordedInteraction[] = [];
  /** The body of every POST that came, as it came. */
  readonly received: string[] = [];
  /** How many requests it is busy with; those that wait do not count. */
  working = 0;
  /** What goes wrong. */
  plan: FaultPlan;

  readonly #options: EndpointOptions;
  readonly #fingerprints = new Map<string, string>();
  readonly #refused = new Map<string, Fault>();
  readonly #ended = new Set<string>();
  readonly #requests = new Map<string, number[]>();

  constructor(options: EndpointOptions = {}) {
    this.#options = options;
    this.plan = options.plan ?? planned();
  }

  end(conversationId: string): void {
    this.#ended.add(conversationId);
  }

  /** Stands for `fetch`: with its errors, and with the headers that another origin may not see. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, { ...init, signal: null });
    const { signal } = init ?? {};
    const gone = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    });
    const response = await Promise.race([this.handle(request), gone]);
    // Read in advance: reading takes a while of its own, for which no clock in a test waits.
    this.working++;
    const text = await response.clone().text();
    this.working--;
    response.text = () => Promise.resolve(text);
    if (response.status >= 300 && response.status < 400 && init?.redirect === 'error') {
      throw new ConnectionLost('Failed to fetch');
    }
    if (!response.headers.has('Access-Control-Expose-Headers')) response.headers.delete('Retry-After');
    return response;
  };

  /** Answers a request. Throws {@link ConnectionLost} where the connection breaks. */
  async handle(request: Request, client = '127.0.0.1'): Promise<Response> {
    const conversationId = decodeURIComponent(PATH.exec(new URL(request.url).pathname)?.[1] ?? '');
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: CORS });
    if (!conversationId) return json(404, { error: 'Not found' });
    if (request.method === 'GET') return this.#history(request, conversationId);
    if (request.method !== 'POST') return json(405, { error: 'Method not allowed' });
    this.working++;
    const body = await request.text();
    this.received.push(body);
    return this.#withFault(this.plan(), conversationId, client, body).finally(() => this.working--);
  }

  async #withFault(
    fault: Fault | null,
    conversationId: string,
    client: string,
    body: string,
  ): Promise<Response> {
    if (fault?.before === 'hang') return this.#silence();
    if (fault?.before === 'drop') throw new ConnectionLost('Failed to fetch');
    if (fault?.ends) this.end(conversationId);
    const id = idOf(body);
    if (this.#options.consistent && fault?.final && !this.#fingerprints.has(id)) this.#refused.set(id, fault);
    const refusal = this.#refused.get(id)?.answer;
    if (refusal) return json(refusal.status, refusal.body);
    // A server that has recorded it does not then say that it never will.
    if (fault?.answer && !(fault.final && this.#fingerprints.has(id))) {
      return json(fault.answer.status, fault.answer.body, fault.answer.headers);
    }
    const response = this.#post(conversationId, client, body);
    if (fault?.delay) await this.#wait(fault.delay);
    if (fault?.after === 'hang') return this.#silence();
    if (fault?.after === 'drop') throw new ConnectionLost('Failed to fetch');
    if (fault?.after === 'break') return new Response('{"succ', { status: 200, headers: CORS });
    return response;
  }

  #silence(): Promise<never> {
    this.working--;
    return new Promise(() => {});
  }

  async #wait(milliseconds: number): Promise<void> {
    this.working--;
    await (this.#options.wait ?? pause)(milliseconds);
    this.working++;
  }

  #post(conversationId: string, client: string, body: string): Response {
    const wait = this.#count(`${client} ${conversationId}`);
    if (wait > 0) return json(429, { error: 'Too many requests' }, { 'Retry-After': String(wait) });
    const interaction = readInteraction(body);
    if (typeof interaction === 'string') return json(400, { error: `Bad Request. ${interaction}` });
    const { interaction_id: id, metadata: _, ...content } = interaction;
    const fingerprint = canonical(content);
    const known = this.#fingerprints.get(id);
    // A retry is told that it arrived, also when the conversation has ended in between.
    if (known === fingerprint) return json(200, { success: true });
    if (known !== undefined) return json(409, { error: `Conflict. ${id} stands for another interaction` });
    if (this.#ended.has(conversationId)) return json(400, { error: 'Bad Request. Conversation has ended' });
    this.#fingerprints.set(id, fingerprint);
    this.#record(conversationId, interaction);
    return json(200, { success: true });
  }

  #record(
    conversationId: string,
    interaction: Omit<RecordedInteraction, 'conversation_id' | 'created_at'>,
  ): void {
    const moment = new Date(this.#now()).toISOString();
    const recorded = {
      conversation_id: conversationId,
      ...interaction,
      created_at: `${moment.slice(0, -1)}000`,
    };
    this.recorded.push(recorded);
    this.#options.webhook?.({
      message_type: 'canvas',
      event_type: 'canvas.interaction',
      conversation_id: conversationId,
      timestamp: moment,
      properties: recorded,
    });
  }

  #history(request: Request, conversationId: string): Response {
    if (request.headers.get('x-api-key') !== (this.#options.apiKey ?? 'test-key')) {
      return json(401, { message: 'Invalid access token' });
    }
    return json(200, { data: this.recorded.filter((entry) => entry.conversation_id === conversationId) });
  }

  /** @returns how many seconds to wait; 0 for none. */
  #count(key: string): number {
    const now = this.#now();
    const counted = (this.#requests.get(key) ?? []).filter((time) => time > now - WINDOW && time <= now);
    counted.push(now);
    this.#requests.set(key, counted);
    return counted.length > LIMIT ? Math.ceil((counted[0]! + WINDOW - now) / 1000) : 0;
  }

  #now(): number {
    return this.#options.now?.() ?? Date.now();
  }
}

type Body = Omit<RecordedInteraction, 'conversation_id' | 'created_at'>;

/** The interaction, or what is wrong with it. */
function readInteraction(text: string): Body | string {
  const body = parse(text);
  if (!isObject(body)) return 'The body is not an object';
  for (const name of ['interaction_id', 'tool_call_id'] as const) {
    const value = body[name];
    if (typeof value !== 'string' || value.length < 1 || value.length > 128) return `Bad ${name}`;
  }
  if (typeof body.component !== 'string' || !body.component) return 'Bad component';
  if (body.component_version !== 'v1') return 'Bad component_version';
  if (!TYPES.has(body.type)) return 'Bad type';
  const answers = body.type === 'submit' || body.type === 'skip';
  if (answers && LIFECYCLE_ONLY.has(body.component))
    return `${body.component} takes no ${body.type as string}`;
  if (!isObject(body.value)) return 'Bad value';
  if (!answers && Object.keys(body.value).length > 0) return 'value must be empty';
  if (body.metadata !== undefined && !isObject(body.metadata)) return 'Bad metadata';
  return body as unknown as Body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function idOf(body: string): string {
  const interaction = parse(body);
  return isObject(interaction) ? String(interaction.interaction_id) : '';
}

/** JSON that does not depend on the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...CORS, ...headers },
  });
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
