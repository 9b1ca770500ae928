import { waitUntil } from '@open-wc/testing';
import { extras } from '../../../src/rail/extras.js';
import { coldRail } from '../../support/cold-rail.js';

describe('a rail with an agent that says nothing yet', () => {
  it('is ready for its first card', async () => {
    await coldRail((rail) => {
      rail.agent = { listen: () => () => {} };
    });
    await waitUntil(extras, 'nothing is loaded for the first card', { timeout: 5000 });
  });
});
