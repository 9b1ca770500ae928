/** A page with one rail, which shows any sample in any state. */
import { CanvasRail } from '../../../src/index.js';
import type { CardElement } from '../../../src/cards/card-element.js';
import { putInState, type SampleState } from '../../../src/cards/sample-states.js';
import { samples } from '../../../src/cards/samples.js';
import { loadExtras } from '../../../src/rail/extras.js';
import { show, type Envelope } from '../agent.js';

/** What can stand in a card's place. */
const notices: Readonly<Record<string, readonly Envelope[]>> = {
  'no card': [],
  'a card that breaks its limits': [show('question', 'c1', { question: 'No options?' })],
  'a card of another kind': [show('acme.seat_map', 'c1')],
  'a card that is loading': [show('acme.slow', 'c1')],
  'a card that did not load': [show('acme.broken', 'c1')],
};

CanvasRail.register({ component: 'acme.slow', tag: 'acme-slow', load: () => new Promise(() => {}) });
CanvasRail.register({
  component: 'acme.broken',
  tag: 'acme-broken',
  load: () => Promise.reject(new Error()),
});

async function rail(...messages: readonly Envelope[]): Promise<CardElement<object, unknown> | null> {
  document.querySelector('main')?.replaceChildren(document.createElement('canvas-rail'));
  const rail = document.querySelector('canvas-rail');
  await rail?.updateComplete;
  // As on a page that has been there for a while.
  await loadExtras();
  await pause(50);
  for (const message of messages) rail?.receive(message);
  // One of them never comes.
  await Promise.race([rail?.updateComplete, pause(1000)]);
  const card = rail?.shadowRoot?.querySelector<CardElement<object, unknown>>('[part~="card"]') ?? null;
  await loaded(card?.shadowRoot?.querySelector('iframe'));
  return card;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What is in a frame counts once it is there. */
async function loaded(frame: HTMLIFrameElement | null | undefined): Promise<void> {
  while (frame && !frame.classList.contains('loaded')) await pause(10);
}

const page = {
  async draw(index: number, state: SampleState): Promise<void> {
    const sample = samples[index];
    if (!sample) throw new Error(`There is no sample ${index}`);
    const config = { host_context: sample.context ?? {} };
    const card = await rail(
      show(sample.component.replace('canvas.', ''), 'c1', sample.arguments, { config }),
    );
    // The state that the card is brought into is not the rail's, which must not draw over it.
    const around = document.querySelector('canvas-rail');
    if (around) around.requestUpdate = () => undefined;
    if (card && state !== 'open') await putInState(card, sample, state);
    // What scrolls is found out once it is laid out.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  },

  async drawNotice(name: string): Promise<void> {
    await rail(...(notices[name] ?? []));
  },

  notices: Object.keys(notices),
};

export type AriaPage = typeof page;
Object.assign(window, { page });
