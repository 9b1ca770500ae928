import { expect } from '@open-wc/testing';
import { coldRail } from '../../support/cold-rail.js';
import { cardOf, textOf } from '../../support/read-rail.js';
import { colours, show } from '../../support/agent.js';

describe('a first question with a field', () => {
  it('is drawn once it can be drawn whole', async () => {
    const rail = await coldRail();
    const seen: string[] = [];
    const panel = new MutationObserver(() => {
      const card = cardOf(rail);
      if (card?.shadowRoot) seen.push(textOf(card));
    });
    rail.receive(show('question', 'q1', { ...colours, allow_other: true }));
    await rail.updateComplete;
    panel.observe(rail.shadowRoot!, { childList: true, subtree: true });
    seen.push(textOf(cardOf(rail)!));

    expect(seen.every((text) => text.includes('Other'))).to.equal(true, seen.join(' | '));
    panel.disconnect();
  });
});
