import { aTimeout, expect } from '@open-wc/testing';
import { coldRail, storyOf } from '../../support/cold-rail.js';
import { cardOf } from '../../support/read-rail.js';
import { clear, show } from '../../support/agent.js';

describe('a first card of the page itself', () => {
  it('is loaded once, however long it takes and whatever its loader gives back', async () => {
    const loads: string[] = [];
    customElements.define('cold-void', class extends HTMLElement {});
    const load = () => void loads.push('void');
    const other = await coldRail((one) =>
      one.register({
        component: 'acme.void',
        tag: 'cold-void',
        load: load as unknown as () => Promise<void>,
      }),
    );
    const rail = await coldRail((one) =>
      one.register({
        component: 'acme.slow',
        tag: 'cold-slow',
        async load() {
          loads.push('slow');
          await aTimeout(700);
          customElements.define('cold-slow', class extends HTMLElement {});
        },
      }),
    );
    const story = storyOf(rail);
    other.receive(show('acme.void', 'v1'));
    rail.receive(show('acme.slow', 's1'));
    rail.receive(show('acme.slow', 's2'));
    await Promise.all([rail.updateComplete, other.updateComplete]);

    expect(cardOf(other)?.localName).to.equal('cold-void');
    expect(cardOf(rail)?.localName).to.equal('cold-slow');
    expect(loads).to.deep.equal(['void', 'slow']);
    rail.receive(clear());
    expect(story.filter((line) => !/open|^clear/.test(line))).to.deep.equal([]);
  });
});
