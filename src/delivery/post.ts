import { isObject } from '../lib/json.js';
import type { Environment } from './environment.js';
import { readRetryAfter } from './retry.js';

/** What came of one attempt. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly status: number | null }
  /** No answer, or one that says nothing of the interaction: it is sent again. */
  | {
      readonly kind: 'again';
      readonly status: number | null;
      readonly reason: string;
      readonly after: number;
    }
  /** Too many: nothing is sent for a while. `after` is null where nobody says how long. */
  | {
      readonly kind: 'limited';
      readonly status: number;
      readonly reason: string;
      readonly after: number | null;
    }
  /** This one will never be taken. */
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string }
  /** None will be taken any more. */
  | { readonly kind: 'ended'; readonly status: number; readonly reason: string };

const TIMEOUT = 5_000;
const MAX_REASON = 200;

/** One attempt. It is over only when the whole answer has been read. Never throws. */
export async function post(url: string, body: string, { fetch, clock }: Environment): Promise<Outcome> {
  const stop = new AbortController();
  let cancel = () => {};
  const timeout = new Promise<never>((_, reject) => {
    cancel = clock.after(TIMEOUT, () => {
      stop.abort();
      reject(new Error(`no answer within ${TIMEOUT / 1000} s`));
    });
  });
  try {
    const answer = fetch(url, { ...requestOf(body), signal: stop.signal }).then(async (response) => {
      return readOutcome(response, await response.text(), clock.now());
    });
    return await Promise.race([answer, timeout]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'again', status: null, reason, after: 0 };
  } finally {
    cancel();
  }
}

/** What the request is, also for the last one of a page that goes away. */
export function requestOf(body: string): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    credentials: 'omit',
    cache: 'no-store',
    // An answer is private: it goes where the page allows and nowhere else.
    redirect: 'error',
  };
}

function readOutcome(response: Response, text: string, now: number): Outcome {
  const { status } = response;
  const answer = readAnswer(text);
  if (response.ok) {
    // A network's sign-in page also says 200; only our server speaks JSON, or says nothing at all.
    if (text === '' || (isObject(answer) && answer.success !== false)) return { kind: 'accepted', status };
    return { kind: 'again', status, reason: 'the answer is not the server’s', after: 0 };
  }
  const reason = reasonOf(answer) ?? `status ${status}`;
  const after = readRetryAfter(response.headers.get('Retry-After'), now);
  if (status === 429) return { kind: 'limited', status, reason, after };
  if (status === 408 || status === 425 || status >= 500 || status < 400) {
    return { kind: 'again', status, reason, after: after ?? 0 };
  }
  return { kind: status === 400 && saysEnded(reason) ? 'ended' : 'refused', status, reason };
}

function readAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function reasonOf(answer: unknown): string | null {
  if (!isObject(answer)) return null;
  const words = answer.error ?? answer.message;
  return typeof words === 'string' && words ? words.slice(0, MAX_REASON) : null;
}

/** The contract gives the status only, so that a bad record and the end are told apart by the words. */
function saysEnded(reason: string): boolean {
  return /\bended\b|\bno longer\b|\bnot active\b|\binactive\b|\bhas been closed\b/i.test(reason);
}
