import { expect } from '@open-wc/testing';
import { coldRail, storyOf } from '../../support/cold-rail.js';
import { cardOf, textOf } from '../../support/read-rail.js';
import { show } from '../../support/agent.js';

describe('a first card that is no question', () => {
  it('is checked, loaded and drawn with its words, also one of the page; and nothing overtakes it', async () => {
    customElements.define(
      'cold-rating',
      class extends HTMLElement {
        set props(value: { readonly stars: number }) {
          this.textContent = `${value.stars} stars`;
        }
      },
    );
    let loads = 0;
    const rail = await coldRail((one) =>
      one.register({
        component: 'acme.rating',
        tag: 'cold-rating',
        load: () => Promise.resolve(loads++),
        props: {
          '~standard': {
            validate: (value) => {
              const { stars } = value as { readonly stars?: unknown };
              return typeof stars === 'number'
                ? { value: value as Record<string, unknown> }
                : { issues: [{ message: 'must be a number', path: ['stars'] }] };
            },
          },
        },
      }),
    );
    const story = storyOf(rail);
    rail.receive(show('acme.rating', 'r1', { stars: 'five' }));
    rail.receive(show('acme.rating', 'r2', { stars: 5 }));
    rail.receive(show('calendar', 'c1', { mode: 'date_picker' }));
    await rail.updateComplete;

    expect(story).to.deep.equal([
      'r1 open',
      'invalid_tool_arguments: stars',
      'error of r1',
      'r2 open',
      'clear of r1',
      'c1 open',
      'clear of r2',
    ]);
    expect(textOf(cardOf(rail)!))
      .to.include('Pick a date')
      .and.to.include('No date picked yet');
    expect(loads).to.equal(1);
  });
});
