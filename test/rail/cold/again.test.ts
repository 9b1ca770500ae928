import { expect } from '@open-wc/testing';
import { coldRail, expectCold, storyOf } from '../../support/cold-rail.js';
import { byText, deep } from '../../support/read-rail.js';
import { colours, show } from '../../support/agent.js';

describe('a first question that is shown again before the rest of the code is there', () => {
  it('keeps what was picked, where that is still offered', async () => {
    const rail = await coldRail();
    const picked = () =>
      deep<HTMLInputElement>(rail.shadowRoot!, ':checked').map(({ labels }) =>
        labels![0]!.textContent.trim(),
      );
    rail.receive(show('question', 'q1', { ...colours, multi_select: true }));
    await rail.updateComplete;
    byText(rail, 'label', 'Red').click();
    byText(rail, 'label', 'Blue').click();
    await rail.updateComplete;
    expect(picked()).to.deep.equal(['Red', 'Blue']);

    rail.receive(
      show('question', 'q1', { ...colours, options: colours.options.slice(1), multi_select: true }),
    );
    expectCold();
    await rail.updateComplete;

    expect(picked()).to.deep.equal(['Blue']);
    const story = storyOf(rail);
    const sent: unknown[] = [];
    rail.addEventListener('canvas-interaction', ({ interaction }) => sent.push(interaction.value));
    byText(rail, 'button', 'Send').click();
    expect(story.slice(0, 2)).to.deep.equal(['q1 sending', 'submit of q1']);
    expect(sent).to.deep.equal([{ selected_option_ids: ['blue'], skipped: false }]);
  });
});
