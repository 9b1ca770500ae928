import { expect, fixture, html } from '@open-wc/testing';
import { catalog } from '../../src/cards/catalog.js';
import type { CardElement } from '../../src/cards/card-element.js';
import { elements } from '../../src/cards/elements.js';
import { putInState, statesOf } from '../../src/cards/sample-states.js';
import { samples } from '../../src/cards/samples.js';
import { isRightToLeft } from '../../src/lib/writing-direction.js';
import { english, translations } from './tables.js';
import { propsOf } from '../support/drawn-card.js';

/** As wide as the smallest phone. */
const WIDTH = 320;

/** Where a card is too narrow for what is in it, by the text that does not fit. */
function tooWide(card: CardElement<object, unknown>): string[] {
  const root = card.renderRoot as ShadowRoot;
  const edge = card.getBoundingClientRect();
  const found: string[] = [];
  const body = root.querySelector('.body');
  if (body && body.scrollWidth > body.clientWidth + 1) found.push(`the body scrolls to ${body.scrollWidth}`);
  for (const element of root.querySelectorAll('button, h2, h3, .note, .label, label, th, .actions')) {
    if (element.matches('.visually-hidden, .wide *')) continue;
    const { left, right, width } = element.getBoundingClientRect();
    if (width === 0) continue;
    const clipped = getComputedStyle(element).overflowX !== 'visible' || element.matches('button');
    const cut = clipped && element.scrollWidth > Math.ceil(element.clientWidth) + 1;
    if (cut || left < edge.left - 1 || right > edge.right + 1) {
      found.push(`${element.localName}.${element.className}: ${element.textContent?.trim()}`);
    }
  }
  return found;
}

describe('every card fits a narrow phone', () => {
  before(() => Promise.all(Object.values(elements).map((load) => load())));

  for (const [tag, words] of Object.entries({ en: english, ...translations })) {
    for (const size of [100, 200]) {
      it(`in ${tag}, with text at ${size} %`, async function () {
        this.timeout(60_000);
        const place = await fixture<HTMLElement>(html`<div></div>`);
        place.style.setProperty('width', `${WIDTH}px`);
        place.style.setProperty('font-size', `${(16 * size) / 100}px`);
        place.style.setProperty('--canvas-rail-font-size', `${(15 * size) / 100}px`);
        place.dir = isRightToLeft(tag) ? 'rtl' : 'ltr';
        const found: string[] = [];
        let drawn = 0;
        for (const sample of samples) {
          // An embedded page is a page of its own, and its address is not there in a test.
          if (sample.context) continue;
          const type = catalog.find(({ component }) => component === sample.component)!;
          const card = document.createElement(type.tag) as CardElement<object, unknown>;
          Object.assign(card, { props: propsOf(type, sample.arguments), words, locale: tag });
          place.append(card);
          for (const state of statesOf(sample, type)) {
            // These two differ from others by what stands in the status alone, and it is shorter.
            if (size === 100 && state === 'sent') continue;
            await putInState(card, sample, state);
            drawn++;
            for (const text of tooWide(card))
              found.push(`${sample.component}, ${sample.name}, ${state}: ${text}`);
          }
          card.remove();
        }
        expect(drawn).to.be.greaterThan(60);
        expect(found).to.deep.equal([]);
      });
    }
  }
});
