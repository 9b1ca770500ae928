import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { extras } from '../../../src/rail/extras.js';
import { coldRail, expectCold } from '../../support/cold-rail.js';

describe('a rail in a page in which nobody talks', () => {
  it('loads nothing until somebody does, whatever is said', async () => {
    const rail = await coldRail();
    await aTimeout(1500);
    expectCold();

    rail.receive({ message_type: 'conversation', event_type: 'conversation.utterance', properties: {} });
    await waitUntil(extras, 'nothing is loaded for the first card', { timeout: 5000 });
    expect(rail.state.card).to.equal(null);
  });
});
