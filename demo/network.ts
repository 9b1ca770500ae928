import type { Settings } from './settings.js';

type Fault = Settings['network'];

const INTERACTIONS = /\/canvas\/interactions$/;
const DELAY = 3_000;

/** What each network does to an answer, for whoever chooses it. */
export const networks: Readonly<Record<Fault, { readonly label: string; readonly effect: string }>> = {
  online: { label: 'Online', effect: 'Answers arrive as they should.' },
  offline: { label: 'Offline', effect: 'No request leaves the page.' },
  error500: {
    label: 'Error',
    effect: 'The server answers 500 and records nothing.',
  },
  busy429: { label: 'Busy', effect: 'The server answers 429 and asks for 2 seconds of rest, each time.' },
  slow: { label: 'Slow', effect: 'A request leaves the page only after 3 seconds.' },
  lost: {
    label: 'Lost',
    effect:
      'The server records the answer, then the connection breaks: the page cannot know, and asks again.',
  },
};

/** A bad network for the interactions that the rail sends, and for nothing else on the page. */
export class Network {
  readonly #fetch = window.fetch.bind(window);
  #fault: Fault = 'online';

  constructor() {
    window.fetch = (input, init) =>
      isInteraction(input, init) ? this.#send(input, init) : this.#fetch(input, init);
  }

  get fault(): Fault {
    return this.#fault;
  }

  set fault(fault: Fault) {
    const isBack = fault === 'online' && this.#fault !== 'online';
    this.#fault = fault;
    // As the browser would say it: whatever waits is tried at once.
    if (isBack) window.dispatchEvent(new Event('online'));
  }

  async #send(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    switch (this.#fault) {
      case 'online':
        return this.#fetch(input, init);
      case 'offline':
        throw new TypeError('Failed to fetch');
      case 'error500':
        return Response.json({ error: 'Internal Server Error' }, { status: 500 });
      case 'busy429':
        return Response.json(
          { error: 'Too Many Requests' },
          { status: 429, headers: { 'Retry-After': '2' } },
        );
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, DELAY));
        return this.#fetch(input, init);
      case 'lost':
        await this.#fetch(input, init);
        throw new TypeError('Failed to fetch');
    }
  }
}

function isInteraction(input: RequestInfo | URL, init?: RequestInit): boolean {
  const { url, method } = input instanceof Request ? input : { url: input, method: 'GET' };
  return (init?.method ?? method) === 'POST' && INTERACTIONS.test(new URL(url, location.href).pathname);
}
