import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { CanvasRail } from '../../src/index.js';
import { lazyMarkdown } from '../../src/cards/text/lazy-markdown.js';
import { show } from '../support/agent.js';
import { cardOf, railWith, receive } from '../support/rail.js';

/** Code that comes when the page is idle may take its time on a machine that is not. */
const comes = (isThere: () => unknown, otherwise: string) =>
  waitUntil(() => Boolean(isThere()), otherwise, { timeout: 8000 });

/** A card of the page's own whose code comes when it is let. */
function slowCard(rail: CanvasRail, name: string, load: () => Promise<unknown>) {
  rail.register({ component: `acme.${name}`, tag: `acme-warm-${name}`, load });
}

describe('the cards that an agent may show', () => {
  it('are loaded before they are asked for, by the name of the card or of the action', async () => {
    const rail = await railWith();
    expect(customElements.get('canvas-alert')).to.equal(undefined);
    rail.warm(['canvas.alert', 'canvas_show_text', 'canvas_clear', 'update_component', 'nobody']);

    await comes(() => customElements.get('canvas-alert'), 'the alert does not come');
    await comes(() => lazyMarkdown.loaded, 'what reads markdown does not come');
    expect(cardOf(rail)).to.equal(null);
    expect(rail.state.card).to.equal(null);
  });

  it('are then drawn with the message, in one update', async () => {
    const rail = await railWith();
    rail.warm(['canvas_show_input']);
    await comes(() => customElements.get('canvas-input'), 'the input does not come');
    rail.receive(show('input', 'i1', { prompt: 'Your name' }));
    await Promise.resolve();

    expect(cardOf(rail)?.localName).to.equal('canvas-input');
  });

  it('are each loaded once, and only when the page is idle', async () => {
    const rail = await railWith();
    let times = 0;
    slowCard(rail, 'once', () => Promise.resolve((times += 1)));
    rail.warm(['acme.once', 'acme.once']);
    expect(times).to.equal(0);

    await comes(() => times > 0, 'it is not loaded');
    await aTimeout(50);
    expect(times).to.equal(1);
  });

  it('break nothing where they do not load, and are loaded again when they are shown', async () => {
    const rail = await railWith();
    let times = 0;
    slowCard(rail, 'again', () => {
      times += 1;
      if (times === 1) return Promise.reject(new Error('offline'));
      customElements.define('acme-warm-again', class extends HTMLElement {});
      return Promise.resolve();
    });
    rail.warm(['acme.again']);
    await comes(() => times === 1, 'it is not loaded');
    await aTimeout(20);
    await receive(rail, show('acme.again', 'a1'));

    expect(times).to.equal(2);
    expect(cardOf(rail)?.localName).to.equal('acme-warm-again');
  });
});
