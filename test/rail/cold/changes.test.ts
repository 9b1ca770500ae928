import { expect } from '@open-wc/testing';
import { coldRail, expectCold, storyOf } from '../../support/cold-rail.js';
import { byText, cardOf, textOf } from '../../support/read-rail.js';
import { call, clear, colours, show, update } from '../../support/agent.js';

describe('what happens to a first question before the rest of the code is there', () => {
  it('is done in the order in which it came, but for the answer, which is seen at once and sent before all else', async () => {
    const rail = await coldRail();
    const story = storyOf(rail);
    rail.receive(show('question', 'q1', colours));
    await rail.updateComplete;
    byText(rail, 'label', 'Green').click();
    await rail.updateComplete;
    expectCold();

    rail.receive(update('q1', { question: 'Which colour, then?' }));
    byText(rail, 'button', 'Send').click();
    expect(story.splice(0)).to.deep.equal(['q1 open', 'q1 sending']);
    byText(rail, 'label', 'Red').click();
    byText(rail, 'button', 'Send').click();
    await rail.shadowRoot!.querySelector('canvas-question')!.updateComplete;
    expect(byText(rail, 'button', 'Send').getAttribute('aria-disabled')).to.equal('true');
    rail.receive(show('question', 'q2', colours));
    rail.receive(update('q2', { question: 'Which shade?' }));
    rail.receive(update('q2', { options: [] }));
    rail.receive(call('some_tool_of_the_page', {}));
    rail.receive(update('q2', { allow_other: true }));
    expectCold();
    await rail.updateComplete;

    expect(story.splice(0)).to.deep.equal([
      'q1 sending',
      'submit of q1',
      'q1 sent',
      'q1 sent',
      'q2 open',
      'q2 open',
      'invalid_tool_arguments: options',
      'q2 open',
    ]);
    expect(textOf(cardOf(rail)!))
      .to.include('Which shade?')
      .and.to.include('Other');
    rail.receive(clear());
    expect(story).to.deep.equal(['nothing open', 'clear of q2']);
  });
});
