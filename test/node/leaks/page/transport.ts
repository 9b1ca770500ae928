/** Stands in for the network: most answers come from here, so that a run of many cards is not a test of sockets. */
import { later } from './counters.js';

/** One POST in so many goes over the wire. */
const REAL = 20;

const overTheWire = window.fetch.bind(window);
const failedOnce = new Set<string>();
let posts = 0;
let minutes = 0;
let release: Promise<void> = Promise.resolve();

/** A call id that has one of these words in it is not recorded at the first attempt. */
const failures: Readonly<Record<string, (type?: string) => Response | null>> = {
  flaky: () => Response.json({ error: 'Try later' }, { status: 503 }),
  // Only what the user can send again: the rest would wait for a day.
  refused: (type) => (type === 'submit' ? Response.json({ error: 'Not now' }, { status: 403 }) : null),
  offline: () => {
    throw new TypeError('Failed to fetch');
  },
};

/** How long the rail waits for the browser's database before it gives it up for good. */
const PATIENCE = 3000;

/** From now on. */
export function standIn(): void {
  const wait = window.setTimeout.bind(window) as (run: TimerHandler, after?: number) => number;
  // A busy machine is no broken database: without it, all is kept in memory.
  window.setTimeout = ((run: TimerHandler, after?: number) =>
    wait(run, after === PATIENCE ? 20 * PATIENCE : after)) as typeof setTimeout;
  const now = Date.now.bind(Date);
  Date.now = () => now() + minutes * 61_000;
  window.fetch = answer;
}

/** For whoever asks for the date; nobody waits. */
export function passMinute(): void {
  minutes++;
}

/** Nothing is answered until the function is called that this returns. */
export function hold(): () => void {
  let end = () => {};
  release = new Promise((resolve) => (end = resolve));
  return end;
}

const answer: typeof fetch = async (input, init) => {
  if (init?.method !== 'POST') return overTheWire(input, init);
  const body = typeof init.body === 'string' ? init.body : '';
  const interaction = JSON.parse(body) as Record<string, string>;
  const { interaction_id: id = '', tool_call_id: call = '', type } = interaction;
  const word = Object.keys(failures).find((known) => call.includes(known));
  if (!word && ++posts % REAL === 0) return overTheWire(input, init);
  await Promise.all([release, new Promise<void>((resolve) => later(resolve, 0))]);
  if (!word || failedOnce.delete(id)) return success();
  failedOnce.add(id);
  const failure = failures[word]!(type);
  if (!failure) failedOnce.delete(id);
  return failure ?? success();
};

const success = () => Response.json({ success: true });
