import type { AnyCard } from './draw.js';

/** Timers that never ring by themselves: the pictures do not depend on how long the page took. */
const stoppedClock = { now: () => 0, setTimeout: () => 0, clearTimeout: () => undefined };

/** What only some cards have, and what may be replaced from outside. */
interface Seams {
  clock?: unknown;
  loadDrawing?: unknown;
  startTimer?: unknown;
  ring?: () => void;
}

/** Stops the time of a card before it is drawn, and takes away what it must do without. */
export function prepare(card: AnyCard, state: string): void {
  const seams = card as Seams;
  if ('clock' in card) seams.clock = stoppedClock;
  if (state === 'not drawn') seams.loadDrawing = () => Promise.reject(new Error('Nothing to draw with.'));
  if (!('startTimer' in card)) return;
  seams.startTimer = (callback: () => void) => {
    seams.ring = callback;
    return () => undefined;
  };
  if (neverLoads(state)) deafen(card);
}

/** Whether the frame of a card in this state is still on its way. */
export function neverLoads(state: string): boolean {
  return state === 'loading' || state === 'slow';
}

/** The card hears nothing of its frame, as if the page were still on its way. */
function deafen(card: AnyCard): void {
  const stop = (event: Event) => event.target instanceof HTMLIFrameElement && event.stopPropagation();
  card.attachShadow = (init) => {
    const root = HTMLElement.prototype.attachShadow.call(card, init);
    root.addEventListener('load', stop, true);
    return root;
  };
}

/** Brings a card into a state that only its own kind knows. */
export async function drawOwn(card: AnyCard, state: string): Promise<void> {
  switch (state) {
    case 'table':
      card.renderRoot.querySelector<HTMLElement>('button[aria-expanded]')?.click();
      return;
    case 'pointed at':
      press(card.renderRoot.querySelector('.plot'), 'ArrowRight');
      return;
    case 'held':
      card.dispatchEvent(new FocusEvent('focusin'));
      return;
    case 'slow':
    case 'silent':
      (card as Seams).ring?.();
      return;
  }
  await card.updateComplete;
}

function press(element: Element | null, key: string): void {
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
}
