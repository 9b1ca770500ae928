import { expect } from '@open-wc/testing';
import {
  byText,
  cardOf,
  deep,
  interactionsOf,
  problemsOf,
  railWith,
  receive,
  textOf,
} from '../support/rail.js';
import { call, clear, colours, show, update } from '../support/agent.js';

describe('a card that stays', () => {
  it('is drawn without an update of the rail, which is not changed by it', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    rail.receive(update('q1', { question: 'And now?' }));
    expect(rail.isUpdatePending).to.equal(false);
    await rail.updateComplete;
    expect(textOf(cardOf(rail)!)).to.contain('And now?');

    deep<HTMLInputElement>(rail.shadowRoot!, '.choice')[1]!.click();
    expect([rail.isUpdatePending, rail.state.draft === undefined]).to.deep.equal([false, false]);
    await rail.updateComplete;
    expect(deep(rail.shadowRoot!, ':checked')).to.have.length(1);
  });

  it('moves with the rail where an update asks for the other side', async () => {
    const rail = await railWith(show('question', 'q1', { ...colours, preferred_slot: 'safe-area-right' }));
    const card = cardOf(rail);
    rail.receive(show('question', 'q1', { ...colours, preferred_slot: 'safe-area-left' }));
    await rail.updateComplete;
    expect([rail.dataset.side, cardOf(rail) === card]).to.deep.equal(['left', true]);
  });
});

describe('the rail', () => {
  it('draws the card that the agent shows', async () => {
    const rail = await railWith(show('question', 'q1', colours));

    expect(textOf(rail)).to.contain('Which colour?');
  });

  it('answers with what the user picked, once', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    const sent = interactionsOf(rail);

    byText(rail, 'label', 'Green').click();
    byText(rail, 'button', 'Send').click();
    byText(rail, 'button', 'Send').click();

    expect(sent.map(({ interaction_id: _, ...rest }) => rest)).to.deep.equal([
      {
        tool_call_id: 'q1',
        component: 'canvas.question',
        component_version: 'v1',
        type: 'submit',
        value: { selected_option_ids: ['green'], skipped: false },
      },
    ]);
    expect(sent[0]?.interaction_id).to.match(/^ci_q1_submit_[0-9a-f-]{36}$/);
  });

  it('replaces the card on screen, whichever side the next one takes', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    await receive(
      rail,
      show('question', 'q2', { ...colours, question: 'And now?', layout: 'safe-area-left' }),
    );

    expect(textOf(cardOf(rail)!))
      .to.contain('And now?')
      .and.not.to.contain('Which colour?');
  });

  it('keeps what the user picked when the agent updates the card', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    const card = cardOf(rail);
    byText(rail, 'label', 'Green').click();
    await receive(rail, update('q1', { question: 'Which colour, please?' }));
    const sent = interactionsOf(rail);

    byText(rail, 'button', 'Send').click();

    expect(cardOf(rail) === card).to.equal(true);
    expect(sent[0]?.value).to.deep.equal({ selected_option_ids: ['green'], skipped: false });
  });

  it('clears the card and says so', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    const sent = interactionsOf(rail);
    await receive(rail, clear('q1', 'done'));

    expect(cardOf(rail) === null).to.equal(true);
    expect(sent[0]).to.include({ type: 'clear', tool_call_id: 'q1' });
  });

  it('ignores in silence what is not for it', async () => {
    const rail = await railWith(show('question', 'q1', colours));
    const problems = problemsOf(rail);
    const card = cardOf(rail);
    const foreign = [null, undefined, 1, 'text', [], {}, { event_type: 'conversation.utterance' }];
    await receive(rail, ...foreign, call('get_weather', {}), call('canvas_show_question', colours));

    expect(cardOf(rail) === card).to.equal(true);
    expect(problems).to.deep.equal([]);
  });

  it('puts a notice in the place of a card that breaks its limits', async () => {
    const rail = await railWith();
    const problems = problemsOf(rail);
    const sent = interactionsOf(rail);
    await receive(rail, show('question', 'q1', { question: 'Which?', options: [] }));

    expect(textOf(rail)).to.contain('This card cannot be shown');
    expect(problems[0]).to.include({ code: 'invalid_tool_arguments', path: 'options' });
    expect(sent[0]).to.include({ type: 'error', tool_call_id: 'q1' });
  });
});
