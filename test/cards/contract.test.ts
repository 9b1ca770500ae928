import 'axe-core';
import type { AxeResults } from 'axe-core';
import { expect, nextFrame } from '@open-wc/testing';
import { CardActEvent } from '../../src/cards/card-act-event.js';
import { catalog } from '../../src/cards/catalog.js';
import { elements } from '../../src/cards/elements.js';
import { samples } from '../../src/cards/samples.js';
import type { CardSample } from '../../src/cards/card-sample.js';
import { english } from '../../src/words/english.js';
import type { CanvasRail } from '../../src/index.js';
import { clear, show, update } from '../support/agent.js';
import {
  byText,
  cardOf,
  deep,
  interactionsOf,
  problemsOf,
  railWith,
  receive,
  textOf,
  movesOf,
} from '../support/rail.js';

/** axe-core is no module: it leaves itself on the window. */
const { axe } = window as unknown as { axe: { run(root: Element, how: object): Promise<AxeResults> } };

/** What every card promises, whichever it is: a new card is covered on arrival. */
const COMPONENTS = ['question', 'input', 'calendar', 'text', 'chart', 'alert', 'scheduling_embed'];

const typeOf = (sample: CardSample) => catalog.find(({ component }) => component === sample.component)!;

const showing = (sample: CardSample, changes: object = {}) =>
  show(
    sample.component,
    'call_1',
    { ...sample.arguments, ...changes },
    {
      config: { host_context: sample.context ?? {} },
    },
  );

/** Takes iframes off the network: their page is nobody's business here. */
function quiet(rail: CanvasRail): void {
  for (const frame of deep<HTMLIFrameElement>(rail.shadowRoot!, 'iframe')) frame.removeAttribute('src');
}

async function drawn(sample: CardSample, changes?: object): Promise<CanvasRail> {
  const rail = await railWith(showing(sample, changes));
  quiet(rail);
  return rail;
}

describe('the catalogue', () => {
  it('has the seven cards, each with its element and its samples', () => {
    expect(catalog.map(({ component }) => component)).to.deep.equal(
      COMPONENTS.map((name) => `canvas.${name}`),
    );
    for (const { tag, component, version } of catalog) {
      expect(version).to.equal('v1');
      expect(elements, component).to.have.property(tag);
      expect(samples.filter((sample) => sample.component === component).length, component).to.be.above(1);
    }
  });

  it('can be answered where it asks, and only there', () => {
    const answerable = catalog.filter((type) => type.answerable).map(({ component }) => component);
    expect(answerable).to.deep.equal(
      ['question', 'input', 'calendar', 'scheduling_embed'].map((name) => `canvas.${name}`),
    );
    for (const component of answerable) {
      expect(
        samples.some((sample) => sample.component === component && sample.answer),
        `${component} has a sample with an answer`,
      ).to.equal(true);
    }
  });
});

for (const sample of samples) {
  describe(`${sample.component}, ${sample.name}`, () => {
    it('reads the same when it is read again', () => {
      const type = typeOf(sample);
      const once = type.read(sample.arguments);
      if (!once.ok) throw new Error(JSON.stringify(once.issues));
      const again = type.read(once.value.props as CardSample['arguments']);

      expect(once.value.ignored).to.deep.equal([]);
      expect(again).to.deep.equal(once);
    });

    it('is drawn, with its heading, and is accessible', async () => {
      const rail = await drawn(sample);
      const problems = problemsOf(rail);
      const type = typeOf(sample);
      await nextFrame();
      movesOf(rail).forEach((entering) => entering.finish());
      const heading = type.heading(cardOf(rail) ? (rail.state.card!.props as object) : {});
      const results = await axe.run(rail, { iframes: false });

      expect(cardOf(rail)!.localName).to.equal(type.tag);
      // Without a booking page a scheduling card says so instead.
      const instead = english.scheduling.notConfigured;
      expect(textOf(cardOf(rail)!)).to.satisfy(
        (text: string) => text.includes(heading.replace(/\s+/g, ' ')) || text.includes(instead),
        heading,
      );
      expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
      expect(problems).to.deep.equal([]);
    });

    it('is updated in place', async () => {
      const rail = await drawn(sample);
      const card = cardOf(rail);
      const problems = problemsOf(rail);
      await receive(rail, update('call_1', sample.arguments), update('call_1', {}));

      expect(cardOf(rail) === card).to.equal(true);
      expect(problems).to.deep.equal([]);
    });

    it('is cleared, and leaves nothing', async () => {
      const rail = await drawn(sample);
      const sent = interactionsOf(rail);
      await receive(rail, clear('call_1'));

      expect(cardOf(rail) === null).to.equal(true);
      expect(sent.map(({ type, value }) => ({ type, value }))).to.deep.equal([{ type: 'clear', value: {} }]);
    });

    it('is dismissed where it can be', async () => {
      const rail = await drawn(sample);
      const sent = interactionsOf(rail);
      const close = deep(rail.shadowRoot!, '[part~="close"]')[0];
      close?.click();
      await rail.updateComplete;

      expect(close !== undefined).to.equal(typeOf(sample).dismissible);
      expect(sent.map(({ type }) => type)).to.deep.equal(close ? ['dismiss'] : []);
    });

    if (sample.answer) {
      it('is answered, once', async () => {
        const { draft, value } = sample.answer!;
        const rail = await drawn(sample);
        const sent = interactionsOf(rail);
        const card = cardOf(rail)! as HTMLElement & { draft: unknown };
        if (draft === undefined) {
          card.dispatchEvent(new CardActEvent({ type: 'submit', value }));
          card.dispatchEvent(new CardActEvent({ type: 'submit', value }));
        } else {
          card.dispatchEvent(new CardActEvent({ type: 'draft', draft }));
          await rail.updateComplete;
          const send = byText(rail, 'button', 'Send');
          send.click();
          send.click();
        }
        await rail.updateComplete;

        expect(sent.map(({ type, value: carried }) => ({ type, value: carried }))).to.deep.equal([
          { type: 'submit', value },
        ]);
        expect(rail.state.phase).to.equal('sent');
      });
    }
  });
}
