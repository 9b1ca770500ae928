/** One element shows card after card: what it shows of each is what a new element shows. */
import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/index.js';
import { catalog as cards } from '../../src/cards/catalog.js';
import type { CardElement } from '../../src/cards/card-element.js';
import type { CardSample } from '../../src/cards/card-sample.js';
import { elements } from '../../src/cards/elements.js';
import { putInState, statesOf, type SampleState } from '../../src/cards/sample-states.js';
import { samples } from '../../src/cards/samples.js';
import '../../src/rail/extras-code.js';
import { markLength } from '../../src/cards/card-body.js';

type Card = CardElement<object, unknown>;

const NOW = new Date('2026-11-26T10:00:00Z');
/** How many others each card in each state is followed by; a calendar of every other one would take minutes. */
const FOLLOWERS = 4;

const typeOf = ({ component }: CardSample) => cards.find((card) => card.component === component)!;

function propsOf(sample: CardSample): object {
  const reading = typeOf(sample).read(sample.arguments);
  if (!reading.ok) throw new Error(`${sample.name} is not valid`);
  return reading.value.props;
}

async function made(tag: string): Promise<Card> {
  const card = document.createElement(tag) as Card;
  Object.assign(card, { now: () => NOW });
  const place = await fixture<HTMLElement>('<div style="width: 448px; height: 600px"></div>');
  place.append(card);
  return card;
}

async function ask(card: Card, sample: CardSample): Promise<void> {
  card.props = propsOf(sample);
  await card.updateComplete;
}

/** As a user plays with it: turns, picks, types, and leaves the focus there. */
function playWith({ renderRoot }: Card): void {
  const pressed = [...renderRoot.querySelectorAll<HTMLElement>('button:not(.close, .primary), .choice, td')];
  for (const element of pressed.slice(0, 6)) element.click();
  for (const field of renderRoot.querySelectorAll<HTMLInputElement>('input.text')) {
    field.value = 'A secret';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  renderRoot.querySelector<HTMLElement>('.choice, [tabindex="0"]')?.focus();
}

/** All that can be seen, read or heard of it, and what a user could tell by trying. */
function factsOf(node: Node): unknown {
  if (node instanceof Text) return node.data.trim() ? node.data.replace(/\s+/g, ' ') : [];
  if (!(node instanceof Element || node instanceof ShadowRoot)) return [];
  const inside = [...node.childNodes].map(factsOf).flat();
  if (node instanceof ShadowRoot) return inside;
  const { value, checked, disabled, tabIndex, scrollTop } = node as HTMLInputElement;
  // The line of a countdown is where the time is, and no class is an empty one.
  const attributes = [...node.attributes]
    .map(({ name, value: text }) => `${name}=${name === 'style' ? inOrder(text) : text.trim()}`)
    .filter((text) => text !== 'class=' && !text.startsWith('style=--_left'))
    .sort();
  return [{ tag: node.localName, attributes, value, checked, disabled, tabIndex, scrollTop, inside }];
}

/** A canvas is given its size again, in another order. */
const inOrder = (style: string) =>
  style
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
    .sort()
    .join('; ');

const shown = (card: Card) => JSON.stringify(factsOf(card.shadowRoot!), null, 1).split('\n');

/** The first line in which the two differ. */
function difference(used: Card, fresh: Card): string | null {
  const [one, other] = [shown(used), shown(fresh)];
  const at = one.findIndex((line, index) => line !== other[index]);
  return one.length === other.length && at < 0 ? null : `${one[at]} is not ${other[at]}`;
}

/** A text looks at its scrolling once it is laid out, and a bar that comes then takes width from a chart. */
async function atRest(...cards: readonly Card[]): Promise<void> {
  for (let before = ''; ;) {
    await nextFrame();
    await nextFrame();
    const now = cards.flatMap(shown).join('\n');
    if (now === before) return;
    before = now;
  }
}

/** What is wrong with it as another card, if it shows one, in a state, then the other. Null if it is made anew. */
async function reused(tag: string, first: CardSample, state: SampleState, next: CardSample) {
  const [used, fresh] = [await made(tag), await made(tag)];
  await ask(used, first);
  await putInState(used, first, state);
  if (state === 'open' || state === 'draft') playWith(used);
  await used.updateComplete;
  // As the rail does when a card has its height.
  markLength(used);
  if (!(used.constructor as typeof CardElement).reusable || !used.retire()) return null;
  await used.updateComplete;
  expect(used.shadowRoot!.innerHTML).to.not.contain('A secret');
  (used.shadowRoot!.activeElement as HTMLElement | null)?.blur();
  used.renew();
  await ask(used, next);
  await ask(fresh, next);
  if (tag === 'canvas-text' || tag === 'canvas-chart') await atRest(used, fresh);
  for (const card of [used, fresh]) markLength(card);
  const wrong = difference(used, fresh);
  for (const card of [used, fresh]) card.parentElement!.remove();
  return { wrong };
}

describe('a card that is shown again is like a new one:', () => {
  for (const { component, tag } of cards) {
    const own = samples.filter((sample) => sample.component === component);
    for (const [index, first] of own.entries()) {
      it(`${tag}, ${first.name}`, async () => {
        await elements[tag]?.();
        for (const state of statesOf(first, typeOf(first))) {
          for (let step = 0; step < FOLLOWERS; step++) {
            const next = own[(index + 1 + step * 3) % own.length]!;
            const result = await reused(tag, first, state, next);
            if (result) expect(result.wrong).to.equal(null, `${state}, then ${next.name}`);
            expect(result === null).to.equal(isMadeAnew(tag, first));
          }
        }
      });
    }
  }
});

/** Its field or its frame would remember; and a countdown is over once. */
function isMadeAnew(tag: string, { arguments: args }: CardSample): boolean {
  const remembers = ['canvas-input', 'canvas-scheduling-embed'].includes(tag);
  return remembers || (tag === 'canvas-alert' && args['auto_dismiss_seconds'] !== undefined);
}

describe('a chart that is shown again', () => {
  const charts = samples.filter(({ component }) => component === 'canvas.chart');
  const named = (name: string) => charts.find((sample) => sample.name === name)!;
  const drawn = ({ shadowRoot }: Card) => shadowRoot!.querySelector('canvas')!.toDataURL();
  /** The last picture, once its bars have grown: on a busy machine that takes its time. */
  async function settled(card: Card): Promise<string> {
    for (let before = ''; ; before = drawn(card)) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      if (drawn(card) === before) return before;
    }
  }

  for (const [first, next] of [
    ['bars', 'gains and losses'],
    ['gains and losses', 'twelve long labels'],
    ['bars', 'pie'],
    ['pie', 'pie of twelve'],
    ['line of a year', 'bars'],
    ['bars with long labels', 'twelve long bars'],
  ] as const) {
    it(`is drawn like a new one: ${first}, then ${next}`, async () => {
      await elements['canvas-chart']!();
      const [used, fresh] = [await made('canvas-chart'), await made('canvas-chart')];
      await ask(used, named(first));
      used
        .shadowRoot!.querySelector<HTMLElement>('.plot')!
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
      await used.updateComplete;
      used.retire();
      await used.updateComplete;
      const before = drawn(used);
      used.renew();
      await ask(used, named(next));
      await ask(fresh, named(next));
      const picture = await settled(used);

      expect(picture === before).to.equal(false);
      expect(picture === (await settled(fresh))).to.equal(true);
      for (const card of [used, fresh]) card.parentElement!.remove();
    });
  }

  for (const [first, next] of [
    ['bars', 'bars'],
    ['bars with long labels', 'twelve long bars'],
  ] as const) {
    it(`grows from nothing, not from the one before, nor at once: ${first}, then ${next}`, async () => {
      await elements['canvas-chart']!();
      const used = await made('canvas-chart');
      await ask(used, named(first));
      const before = await settled(used);
      used.retire();
      await used.updateComplete;
      used.renew();
      await ask(used, named(next));
      await nextFrame();
      const early = drawn(used);
      const grown = await settled(used);

      expect(early === before).to.equal(false);
      expect(early === grown).to.equal(false);
      used.parentElement!.remove();
    });
  }
});
