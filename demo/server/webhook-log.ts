const MOST = 200;
const MAX_CHARACTERS = 256 * 1024;
const REFUSAL = 503;

/** One call of a `callback_url`, and what it was answered. */
export interface Delivery {
  readonly id: number;
  readonly received_at: string;
  readonly status: number;
  readonly body: { readonly conversation_id?: unknown; readonly [key: string]: unknown };
}

/** Receives webhooks and keeps the last of them: `POST` is the receiver, `GET` reads, `PUT` refuses for a while. */
export class WebhookLog {
  #deliveries: readonly Delivery[] = [];
  #count = 0;
  /** The conversations whose webhooks are refused, so that one can watch them being tried again. */
  readonly #refused = new Set<string>();

  async fetch(request: Request): Promise<Response> {
    const conversation = new URL(request.url).searchParams.get('conversation_id') ?? '';
    switch (request.method) {
      case 'GET':
        return Response.json({
          data: this.#deliveries.filter(({ body }) => body.conversation_id === conversation),
          refused: this.#refused.has(conversation),
        });
      case 'PUT':
        this.#refused.add(conversation);
        return new Response(null, { status: 204 });
      case 'DELETE':
        this.#refused.delete(conversation);
        return new Response(null, { status: 204 });
      case 'POST':
        return this.#receive(await request.text());
      default:
        return new Response(null, { status: 405 });
    }
  }

  #receive(text: string): Response {
    const body = text.length <= MAX_CHARACTERS ? readObject(text) : null;
    if (!body) return new Response(null, { status: 400 });
    const refuses = typeof body.conversation_id === 'string' && this.#refused.has(body.conversation_id);
    const status = refuses ? REFUSAL : 200;
    const delivery = { id: ++this.#count, received_at: new Date().toISOString(), status, body };
    this.#deliveries = [...this.#deliveries, delivery].slice(-MOST);
    return new Response(null, { status });
  }
}

function readObject(text: string): Delivery['body'] | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Delivery['body']) : null;
  } catch {
    return null;
  }
}
