import { expect } from '@open-wc/testing';
import { CardElement, CanvasRail, html, register, type CardRegistration } from '../../src/index.js';
import { clear, colours, show, update } from '../support/agent.js';
import { strayErrors } from '../support/stray-errors.js';
import {
  byText,
  cardOf,
  deep,
  interactionsOf,
  problemsOf,
  railWith,
  receive,
  stillness,
  textOf,
} from '../support/rail.js';
import { rating } from './rating/index.js';

const showRating = (id: string, args: object) => show('acme.rating', id, args);
const prompt = 'How was it?';

describe('a card of the page’s own', () => {
  before(() => register(rating));

  it('is shown, answered, updated and cleared like one that is built in', async () => {
    const rail = await railWith(showRating('r1', { prompt }));
    const sent = interactionsOf(rail);
    byText(rail, 'button', '4').click();
    await receive(rail, update('r1', { prompt: 'And now?' }));
    byText(rail, 'button', 'Send').click();
    await receive(rail, showRating('r2', { prompt }), clear('r2', 'enough'));

    expect(
      sent.map(({ tool_call_id, component, type, value }) => [tool_call_id, component, type, value]),
    ).to.deep.equal([
      ['r1', 'acme.rating', 'submit', { stars: 4 }],
      ['r2', 'acme.rating', 'clear', {}],
    ]);
  });

  it('is given the defaults of its schema, and is announced by its heading', async () => {
    const rail = await railWith(showRating('r1', { prompt }));

    expect(deep(rail.shadowRoot!, '[part~="option"]')).to.have.length(5);
    expect(rail.shadowRoot!.querySelector('[role="status"]')?.textContent).to.equal(prompt);
  });

  it('keeps what still fits of a draft when it is updated, and no more', async () => {
    const rail = await railWith(showRating('r1', { prompt }));
    byText(rail, 'button', '4').click();

    await receive(rail, update('r1', { stars: 4 }));
    expect(rail.state.draft).to.equal(4);
    await receive(rail, update('r1', { stars: 3 }));
    expect(rail.state.draft).to.equal(undefined);
  });

  it('is replaced by a notice where its arguments break its own limits', async () => {
    const rail = await railWith();
    const sent = interactionsOf(rail);
    const problems = problemsOf(rail);
    await receive(rail, showRating('r1', { prompt, stars: 11 }));

    expect(textOf(rail)).to.contain('This card cannot be shown');
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['invalid_tool_arguments', 'stars'],
    ]);
    expect(sent.map(({ type, metadata }) => [type, metadata?.path])).to.deep.equal([['error', 'stars']]);
  });

  it('leaves a notice each time, not only the first', async () => {
    const rail = await railWith(showRating('r1', { stars: 11 }));
    await receive(rail, showRating('r2', { stars: 12 }));

    expect(textOf(rail)).to.contain('This card cannot be shown');
  });

  it('cannot send what its schema does not allow', async () => {
    const rail = await railWith(showRating('r1', { prompt }));
    const sent = interactionsOf(rail);
    const problems = problemsOf(rail);
    const act = { type: 'submit', value: { stars: 'many' } };
    cardOf(rail)!.dispatchEvent(new CustomEvent('card-act', { detail: act }));

    expect(sent).to.deep.equal([]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['stars']);
  });

  it('is known by its version: another one is not supported', async () => {
    const rail = await railWith(show('acme.rating', 'r1', { prompt }, { version: 'v2' }));

    expect(textOf(rail)).to.contain('not supported');
  });

  it('may take the place of a built-in one, on one rail or on all', async () => {
    const own = await railWith();
    const other = await railWith();
    own.register({ component: 'canvas.question', tag: define('own-question', plainCard('Mine')) });
    await receive(own, show('question', 'q1', colours));
    await receive(other, show('question', 'q1', colours));

    expect(textOf(own)).to.contain('Mine').and.not.to.contain('Which colour?');
    expect(textOf(other)).to.contain('Which colour?');
  });

  it('needs no library: an element with a `props` property and a plain event', async () => {
    class Plain extends HTMLElement {
      set props({ word }: { word: string }) {
        this.textContent = word;
      }
    }
    const rail = await railWith();
    const sent = interactionsOf(rail);
    rail.register({ component: 'acme.plain', tag: define('acme-plain', Plain), values: {} });
    await receive(rail, show('acme.plain', 'p1', { word: 'Hello' }));
    expect(textOf(rail)).to.contain('Hello');

    cardOf(rail)!.dispatchEvent(new CustomEvent('card-act', { detail: { type: 'dismiss' } }));
    await rail.updateComplete;
    expect(sent.map(({ type }) => type)).to.deep.equal(['dismiss']);
    expect(textOf(rail)).not.to.contain('Hello');
  });

  it('is refused at once, with the reason, where its registration is wrong', () => {
    const wrong = (registration: object) => () => register(registration as CardRegistration);

    expect(wrong({ tag: 'acme-rating' })).to.throw(TypeError, 'needs a component');
    expect(wrong({ component: '', tag: 'acme-rating' })).to.throw(TypeError, 'needs a component');
    expect(wrong({ component: 'acme.rating' })).to.throw(TypeError, 'tag of a custom element');
    expect(wrong({ component: 'acme.rating', tag: 'div' })).to.throw(TypeError, 'not "div"');
  });

  it('reaches the element in charge, whichever copy of the code it is registered with', () => {
    expect(customElements.get('canvas-rail')).to.equal(CanvasRail);
    expect(() => CanvasRail.register(rating)).not.to.throw();
  });
});

describe('a card whose code fails', () => {
  const failures: Readonly<Record<string, () => Partial<CardRegistration>>> = {
    'its constructor throws': () => ({
      tag: define(
        'fails-constructor',
        class extends HTMLElement {
          constructor() {
            super();
            throw new Error('broken');
          }
        },
      ),
    }),
    'a property setter throws': () => ({
      tag: define(
        'fails-setter',
        class extends HTMLElement {
          set props(_: unknown) {
            throw new Error('broken');
          }
        },
      ),
    }),
    'connecting it throws': () => ({
      tag: define(
        'fails-connect',
        class extends HTMLElement {
          connectedCallback(): void {
            throw new Error('broken');
          }
        },
      ),
    }),
    'rendering it throws': () => ({
      tag: define(
        'fails-render',
        class extends CardElement<object> {
          protected override renderCard(): never {
            throw new Error('broken');
          }
        },
      ),
    }),
    'its own promise of an update rejects': () => ({
      tag: define(
        'fails-later',
        class extends HTMLElement {
          readonly updateComplete = Promise.reject(new Error('broken'));
        },
      ),
    }),
    'loading it rejects': () => ({
      tag: 'fails-load',
      load: () => Promise.reject(new Error('broken')),
    }),
    'loading it throws': () => ({
      tag: 'fails-loader',
      load: () => {
        throw new Error('broken');
      },
    }),
    'nobody defines its element': () => ({ tag: 'never-defined' }),
  };

  for (const [name, failing] of Object.entries(failures)) {
    it(`leaves a notice, the reason and a rail that lives on: ${name}`, async () => {
      const stray = strayErrors();
      const rail = await railWith();
      const problems = problemsOf(rail);
      const sent = interactionsOf(rail);
      rail.register({ component: 'acme.broken', tag: 'acme-broken', ...failing() });
      await receive(rail, show('acme.broken', 'b1'));
      await settled(rail);

      expect(textOf(rail)).to.contain('This card did not load');
      expect(problems.map(({ code }) => code)).to.deep.equal(['component_load_failed']);
      expect(problems[0]!.reason).to.match(/broken|not defined/);
      expect(sent.map(({ type, metadata }) => [type, metadata?.code])).to.deep.equal([
        ['error', 'component_load_failed'],
      ]);

      await receive(rail, show('question', 'q1', colours));
      expect(textOf(rail)).to.contain('Which colour?');
      expect(await stray()).to.deep.equal([]);
    });
  }

  it('leaves a notice when it breaks on an update, and the rail lives on', async () => {
    const stray = strayErrors();
    class Breaks extends CardElement<{ word: string }> {
      protected override renderCard() {
        if (this.props.word === 'break') throw new Error('broken');
        return html`<p>${this.props.word}</p>`;
      }
    }
    const rail = await railWith();
    const problems = problemsOf(rail);
    rail.register({ component: 'acme.breaks', tag: define('acme-breaks', Breaks) });
    await receive(rail, show('acme.breaks', 'b1', { word: 'fine' }));
    expect(textOf(rail)).to.contain('fine');
    await receive(rail, update('b1', { word: 'break' }));
    await settled(rail);

    expect(textOf(rail)).to.contain('This card did not load');
    expect(problems.map(({ code }) => code)).to.deep.equal(['component_load_failed']);
    expect(await stray()).to.deep.equal([]);
  });

  it('may throw while it is taken away: the next card comes all the same', async () => {
    const stray = strayErrors();
    class Clings extends HTMLElement {
      disconnectedCallback(): void {
        throw new Error('broken');
      }
    }
    const rail = await railWith();
    rail.register({ component: 'acme.clings', tag: define('acme-clings', Clings) });
    await receive(rail, show('acme.clings', 'c1'));
    await receive(rail, clear('c1'));
    expect(cardOf(rail) === null).to.equal(true);
    await receive(rail, show('acme.clings', 'c2'));
    await receive(rail, show('question', 'q1', colours));
    await stillness(rail);

    expect(textOf(rail)).to.contain('Which colour?');
    expect(await stray()).to.deep.equal([]);
  });

  it('may throw when asked for its heading, its draft or its stay: it is drawn all the same', async () => {
    const stray = strayErrors();
    const rail = await railWith();
    const broken = (): never => {
      throw new Error('broken');
    };
    rail.register({
      ...(rating as unknown as CardRegistration),
      component: 'acme.forgetful',
      heading: broken,
      keepDraft: broken,
      holdAfterSubmit: broken,
    });
    await receive(rail, show('acme.forgetful', 'f1', { prompt }));
    byText(rail, 'button', '4').click();
    await receive(rail, update('f1', { prompt: 'And now?' }));
    expect(textOf(rail)).to.contain('And now?');

    byText(rail, 'button', '3').click();
    byText(rail, 'button', 'Send').click();
    expect(rail.state.ended).to.equal('submit');
    expect(await stray()).to.deep.equal([]);
  });
});

/** Defines an element once and gives its tag. */
function define(tag: string, element: CustomElementConstructor): string {
  if (!customElements.get(tag)) customElements.define(tag, element);
  return tag;
}

function plainCard(words: string): CustomElementConstructor {
  return class extends CardElement<object> {
    protected override renderCard() {
      return html`<p>${words}</p>`;
    }
  };
}

/** A card of Lit fails in its own time, then the rail draws again. */
async function settled(rail: CanvasRail): Promise<void> {
  await rail.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await rail.updateComplete;
}
