import { expect } from '@open-wc/testing';
import { calendly, type SchedulingProvider } from '../../src/cards/scheduling-embed/providers.js';
import type { SchedulingEmbedCard } from '../../src/cards/scheduling-embed/scheduling-embed-card.js';
import { show } from '../support/agent.js';
import { Keyboard } from '../support/keyboard.js';
import { cardOf } from '../support/rail.js';

/** A booking page with two stops of its own, and no network. */
const twoStops: SchedulingProvider = {
  ...calendly,
  page(...request) {
    const page = calendly.page(...request);
    return page && { ...page, embed: 'data:text/html,<button>9:00</button><button>10:00</button>' };
  },
};

async function ask(): Promise<Keyboard> {
  const keyboard = await Keyboard.before();
  keyboard.rail.receive(show('scheduling_embed', 's1', { title: 'Book a demo' }));
  await keyboard.rail.updateComplete;
  const card = cardOf(keyboard.rail) as SchedulingEmbedCard;
  // The address comes after the provider, so that nobody asks for the real page.
  card.providers = [twoStops];
  card.schedulingUrl = 'https://calendly.com/team/30min';
  const frame = () => card.shadowRoot!.querySelector('iframe.loaded');
  while (!frame()) await new Promise(requestAnimationFrame);
  return keyboard;
}

describe('a scheduling card by keyboard', () => {
  it('leads through its page and out again, in both directions: the page is no trap', async () => {
    const keyboard = await ask();
    const once = (names: readonly string[]) => names.filter((name, at) => name !== names[at - 1]);
    const stops = ['Dismiss scheduling', 'Open in a new tab', 'Book a demo'];

    expect(once(await keyboard.walk())).to.deep.equal(stops);
    expect(once(await keyboard.walkBack())).to.deep.equal([...stops].reverse());
  });

  it('is dismissed by its button or by Escape, and the focus goes back', async () => {
    for (const key of ['Enter', 'Escape']) {
      const keyboard = await ask();
      await (await keyboard.to('Dismiss scheduling')).press(key);
      expect([keyboard.focused, keyboard.sent.map(({ type }) => type)]).to.deep.equal([
        'Before',
        ['dismiss'],
      ]);
    }
  });
});
