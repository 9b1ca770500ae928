import type { CardElement } from '../../../src/cards/card-element.js';
import { catalog } from '../../../src/cards/catalog.js';
import { elements } from '../../../src/cards/elements.js';
import { putInState, sampleStates, type SampleState } from '../../../src/cards/sample-states.js';
import '../../../src/rail/extras-code.js';
import type { Language } from '../../../src/words/languages.js';
import { drawOwn, neverLoads, prepare } from './own-states.js';
import { NOTICES, type Specimen } from './specimens.js';

export type AnyCard = CardElement<object, unknown>;

/** Draws a specimen without a rail. */
export async function drawBare(place: Element, specimen: Specimen, around: Language): Promise<AnyCard> {
  const { component, sample, name } = specimen;
  const type = catalog.find((one) => one.component === component);
  const reading = sample && type?.read(sample.arguments);
  if (component !== NOTICES && !reading?.ok) throw new Error(`${name}: ${JSON.stringify(reading)}`);
  const tag = type?.tag ?? 'canvas-notice';
  await elements[tag]?.();
  const card = document.createElement(tag) as AnyCard;
  prepare(card, specimen.state);
  const props = reading?.ok ? reading.value.props : { kind: name };
  Object.assign(card, { ...around, props, context: sample?.context ?? {} });
  place.append(card);
  await bring(card, specimen);
  return card;
}

/** Brings a card that is in the document into the state of its specimen. */
export async function bring(card: AnyCard, { sample, state }: Specimen): Promise<void> {
  await card.updateComplete;
  if (!neverLoads(state)) await framesOf(card);
  if (!sample) return;
  if (isCommon(state)) await putInState(card, sample, state);
  else await drawOwn(card, state);
  await card.updateComplete;
}

/** A booking page has come, so that what waits for it no longer does. */
async function framesOf(card: AnyCard): Promise<void> {
  const frame = card.renderRoot.querySelector('iframe');
  if (!frame?.matches('.loading')) return;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
}

function isCommon(state: string): state is SampleState {
  return (sampleStates as readonly string[]).includes(state);
}
