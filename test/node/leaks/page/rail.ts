/** The rail of the page, and what somebody does with the card on screen. */
import type { Agent, CanvasRail } from '../../../../src/index.js';
import { later } from './counters.js';

// Comes after the counters: an import that is not dynamic would come before everything else.
const bundle: string = '/cdn/canvas-rail.js';
await import(bundle);

export const rail = document.querySelector('canvas-rail') as CanvasRail;

/** Interactions that are on their way. */
const underWay = new Set<string>();
const ENDS: ReadonlySet<string> = new Set(['gone', 'rejected', 'parked', 'expired']);

/** What the agent has been told so far, and what has come to the page. */
export const tally: Record<string, number> = {};

let say: (message: unknown) => void = (message) => rail.receive(message);

rail.addEventListener('canvas-interaction', ({ interaction }) => {
  count(interaction.type);
  if (rail.agent) underWay.add(interaction.interaction_id);
});
rail.addEventListener('canvas-problem', ({ problem }) => count(problem.code));
rail.addEventListener('canvas-delivery', ({ delivery }) => {
  if (ENDS.has(delivery.state)) underWay.delete(delivery.interactionId);
  else underWay.add(delivery.interactionId);
});

/** With an agent the rail delivers what the user does. */
export function meetAgent(): void {
  const agent: Agent = {
    apiBaseUrl: location.origin,
    listen(receive) {
      say = receive;
      return () => {};
    },
    respond: () => count('told'),
  };
  rail.agent = agent;
}

/** The agent says something; resolves when it is drawn. */
export async function hear(message: unknown): Promise<void> {
  say(message);
  await rail.updateComplete;
}

export function cardOnScreen(): HTMLElement | null {
  return rail.shadowRoot?.querySelector<HTMLElement>('[part~="card"]') ?? null;
}

/** The user types or picks, or does what only another page could do. */
export function act(detail: unknown): void {
  cardOnScreen()?.dispatchEvent(new CustomEvent('card-act', { detail }));
}

/** Sends the form of the card; where it has failed, again. */
export async function send(): Promise<void> {
  await rail.updateComplete;
  cardOnScreen()?.shadowRoot?.querySelector('form')?.requestSubmit();
}

/** Presses a button of the card, if it has it. */
export function press(selector: string): void {
  cardOnScreen()?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
}

export async function until(done: () => boolean, what: string, patience = 20_000): Promise<void> {
  const end = performance.now() + patience;
  while (!done()) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await pause(2);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => later(resolve, milliseconds));
}

/** All has arrived. */
export function delivered(): Promise<void> {
  return until(() => underWay.size === 0, `${underWay.size} interactions to arrive`);
}

function count(what: string): void {
  tally[what] = (tally[what] ?? 0) + 1;
}
