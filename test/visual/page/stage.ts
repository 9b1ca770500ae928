import '../../../src/index.js';
import type { CanvasRail } from '../../../src/index.js';
import { loadExtras } from '../../../src/rail/extras.js';
import { show } from '../../support/agent.js';
import { bring, type AnyCard } from './draw.js';
import type { Look } from './look.js';
import { prepare } from './own-states.js';
import type { Specimen } from './specimens.js';

/** Draws a specimen in a rail on a stage, as on a call. */
export async function drawOnStage(place: Element, specimen: Specimen, look: Look): Promise<AnyCard> {
  // They come when the page is idle, which no picture may depend on.
  await loadExtras();
  const video = document.createElement('div');
  video.className = 'video';
  const rail = document.createElement('canvas-rail');
  Object.assign(rail, { side: look.side, layout: look.layout, locale: look.locale, keepDrafts: false });
  place.classList.add('stage');
  place.append(...(look.side === 'left' ? [rail, video] : [video, rail]));
  await rail.updateComplete;
  rail.receive(messageOf(specimen));
  await rail.updateComplete;
  const card = await cardOf(rail);
  // The rail has measured its stage, and has no more reason to draw the card as it knows it.
  for (let turn = 0; turn < 3; turn++) await new Promise(requestAnimationFrame);
  await rail.updateComplete;
  await untilStill(rail);
  // The state that the card is brought into is not the rail's, which must not draw over it.
  rail.requestUpdate = () => undefined;
  if (specimen.sample) await bring(card, specimen);
  return card;
}

/** What has stood there while the code of the card loaded has gone. */
async function untilStill({ shadowRoot }: CanvasRail): Promise<void> {
  while (shadowRoot?.querySelector('[part="panel"] > [aria-hidden]'))
    await new Promise(requestAnimationFrame);
}

function messageOf({ component, name, sample }: Specimen): unknown {
  const config = sample?.context && { host_context: sample.context };
  if (sample) return show(component, 'c1', sample.arguments, { config });
  return name === 'invalid' ? show('canvas.question', 'c1', {}) : show('canvas.nothing', 'c1', {});
}

/** The card of a rail, its time stopped; where its code has to load first, it is waited for. */
async function cardOf(rail: CanvasRail): Promise<AnyCard> {
  for (let turn = 0; turn < 50; turn++) {
    await rail.updateComplete;
    const card = rail.shadowRoot?.querySelector<AnyCard>('[part="card"]');
    if (card && rail.state.card && (rail.state.card.problem || card.localName !== 'canvas-notice')) {
      prepare(card, 'open');
      return card;
    }
    await new Promise(requestAnimationFrame);
  }
  throw new Error('The rail has drawn no card.');
}
