import { expect } from '@open-wc/testing';
import { readMessage } from '../../src/protocol.js';
import { emptyState, type DeliveryEvent, type RailState, type UserEvent } from '../../src/core/rail-state.js';
import { reduce, type Transition } from '../../src/core/reduce.js';
import { clear, colours, show, update } from '../support/agent.js';

type Step = UserEvent | DeliveryEvent | object;

const isOwnEvent = (step: Step): step is UserEvent | DeliveryEvent => 'kind' in step;

/** Takes one step after the other; messages and events alike. */
function run(...steps: Step[]): Transition {
  let last: Transition = { state: emptyState, interactions: [], problems: [] };
  for (const step of steps) last = take(last.state, step);
  return last;
}

function take(state: RailState, step: Step): Transition {
  const event = isOwnEvent(step) ? step : readMessage(step);
  return event ? reduce(state, event) : { state, interactions: [], problems: [] };
}

const titleOf = ({ state }: Transition) => (state.card?.props as { question?: string } | null)?.question;
const sentBy = ({ interactions }: Transition) =>
  interactions.map(({ type, card }) => `${type} ${card.toolCallId}`);
const question = (text: string) => ({ ...colours, question: text });
const picked = { selected_option_ids: ['red'], skipped: false };
const submit = (serial = 1): UserEvent => ({ kind: 'answer', serial, type: 'submit', value: picked });
const dismiss = (serial = 1): UserEvent => ({ kind: 'answer', serial, type: 'dismiss', value: {} });
const delivered = (serial = 1): DeliveryEvent => ({ kind: 'delivery', serial, status: 'delivered' });

describe('the policy: one card', () => {
  it('replaces whatever is on screen, and the old card is cleared', () => {
    const after = run(show('question', 'a', colours), show('question', 'b', question('B?')));

    expect(titleOf(after)).to.equal('B?');
    expect(sentBy(after)).to.deep.equal(['clear a']);
    expect(after.interactions[0]?.metadata).to.deep.equal({ reason: 'replaced' });
  });

  it('draws the same card anew when it is shown again, and keeps what still fits of its draft', () => {
    const draft = { picked: ['red'], other: false, otherText: '', details: {} };
    const after = run(
      show('question', 'a', colours),
      { kind: 'draft', serial: 1, draft },
      show('question', 'a', question('Again?')),
    );

    expect(titleOf(after)).to.equal('Again?');
    expect(sentBy(after)).to.deep.equal([]);
    expect(after.state.serial).to.equal(1);
    expect((after.state.draft as typeof draft).picked).to.deep.equal(['red']);
  });

  it('takes the same id of another conversation, or of another component, for another card', () => {
    const other = run(show('question', 'a', colours), show('question', 'a', colours, { conversation: 'c2' }));
    const kind = run(show('question', 'a', colours), show('canvas.image', 'a', {}));

    expect(sentBy(other)).to.deep.equal(['clear a']);
    expect(sentBy(kind)).to.deep.equal(['clear a', 'error a']);
  });

  it('ignores a show that is older than the newest show or clear of its conversation', () => {
    const after = run(show('question', 'b', question('B?'), { seq: 5 }));
    const late = take(after.state, show('question', 'a', colours, { seq: 4 }));
    const cleared = take(after.state, clear('b', undefined, { seq: 9 })).state;

    expect(late.state).to.equal(after.state);
    expect(take(cleared, show('question', 'c', colours, { seq: 8 })).state).to.equal(cleared);
    expect(
      take(after.state, show('question', 'x', colours, { seq: 1, conversation: 'c2' })).state.card,
    ).to.not.equal(after.state.card);
  });

  it('does not bring back an answered card when its show arrives once more', () => {
    const shown = show('question', 'a', colours, { seq: 5 });
    const gone = run(shown, dismiss());

    expect(take(gone.state, shown).state).to.equal(gone.state);
  });

  it('shows a card again after it was answered when the agent really asks again', () => {
    const after = run(
      show('question', 'a', colours, { seq: 1 }),
      dismiss(),
      show('question', 'a', colours, { seq: 2 }),
    );
    const uncounted = run(show('question', 'a', colours), dismiss(), show('question', 'a', colours));

    expect(after.state).to.include({ serial: 2, generation: 'seq-2' });
    expect(uncounted.state).to.include({ serial: 2, generation: 'nth-1' });
  });
});

describe('the policy: update', () => {
  const shown = show('question', 'a', { ...colours, multi_select: true }, { seq: 3 });

  it('merges shallowly: what is named is replaced whole, the rest stays', () => {
    const options = [
      { id: 'red', label: 'Rot' },
      { id: 'pink', label: 'Rosa' },
    ];
    const after = run(shown, update('a', { options }));

    expect(after.state.card?.arguments).to.deep.equal({ ...colours, multi_select: true, options });
  });

  it('reaches only the card of that conversation and that id', () => {
    const { state } = run(shown);

    expect(take(state, update('b', { question: 'X?' })).state).to.equal(state);
    expect(take(state, update('a', { question: 'X?' }, { conversation: 'c2' })).state).to.equal(state);
    expect(take(emptyState, update('a', {})).state).to.equal(emptyState);
  });

  it('leaves the old card when the merged arguments break its limits, and says so', () => {
    const { state } = run(shown);
    const after = take(state, update('a', { options: [] }));

    expect(after.state).to.equal(state);
    expect(after.problems[0]).to.include({
      code: 'invalid_tool_arguments',
      path: 'options',
      toolCallId: 'a',
    });
  });

  it('keeps of the draft what still fits', () => {
    const draft = { picked: ['red', 'blue'], other: false, otherText: '', details: {} };
    const after = run(
      shown,
      { kind: 'draft', serial: 1, draft },
      update('a', { options: colours.options.slice(0, 2) }),
    );

    expect((after.state.draft as typeof draft).picked).to.deep.equal(['red']);
  });

  it('moves the card to the other side', () => {
    const after = run(shown, update('a', { layout: { preferred_slot: 'safe-area-left' } }));

    expect(after.state.card?.askedSlot).to.equal('safe-area-left');
    expect(after.state.card?.arguments).to.not.have.property('layout');
  });

  it('ignores an update that is older than what the card shows', () => {
    const { state } = run(shown, update('a', { question: 'New?' }, { seq: 6 }));

    expect(take(state, update('a', { question: 'Old?' }, { seq: 5 })).state).to.equal(state);
  });

  it('repairs an error card', () => {
    const after = run(
      show('question', 'a', { question: 'Which?' }),
      update('a', { options: colours.options }),
    );

    expect(after.state.card?.problem).to.equal(null);
    expect(titleOf(after)).to.equal('Which?');
  });

  it('does not reopen a card that was answered', () => {
    const after = run(shown, submit(), update('a', { question: 'New?' }));

    expect(after.state).to.include({ ended: 'submit', phase: 'sending' });
    expect(sentBy(take(after.state, submit()))).to.deep.equal([]);
  });

  it('cannot grow a card beyond what one message may carry', () => {
    const big = { ['x'.repeat(100)]: 'y'.repeat(60_000) };
    const after = run(shown, update('a', big), update('a', { more: 'z'.repeat(60_000) }));

    expect(after.problems[0]?.reason).to.match(/larger than 64 KiB/);
  });
});

describe('the policy: clear', () => {
  const shown = show('question', 'a', colours, { seq: 3 });

  it('clears the card it names, or whatever its conversation shows', () => {
    for (const message of [clear('a'), clear()]) {
      const after = run(shown, message);
      expect(after.state.card).to.equal(null);
      expect(sentBy(after)).to.deep.equal(['clear a']);
    }
  });

  it('does nothing where nothing matches', () => {
    const { state } = run(shown);

    expect(take(state, clear('b')).state).to.equal(state);
    expect(take(state, clear(undefined, undefined, { conversation: 'c2' })).state).to.equal(state);
    expect(take(state, clear('a', undefined, { seq: 2 })).state.card).to.equal(state.card);
    expect(take(emptyState, clear()).state).to.equal(emptyState);
  });

  it('passes the reason on', () => {
    expect(run(shown, clear('a', 'done')).interactions[0]?.metadata).to.deep.equal({ reason: 'done' });
  });

  it('takes an answered card off without a second word about it', () => {
    const after = run(shown, submit(), clear('a'));

    expect(after.state.card).to.equal(null);
    expect(sentBy(after)).to.deep.equal([]);
  });
});

describe('the policy: an answer', () => {
  const shown = show('question', 'a', { ...colours, allow_skip: true });
  const skipped = { selected_option_ids: [], skipped: true };
  const skip: UserEvent = { kind: 'answer', serial: 1, type: 'skip', value: skipped };

  it('is sent once, stays a moment as sent, and leaves', () => {
    const sending = run(shown, submit());
    const sent = take(sending.state, delivered());
    const gone = take(sent.state, { kind: 'held', serial: 1 });

    expect(sentBy(sending)).to.deep.equal(['submit a']);
    expect(sentBy(take(sending.state, submit()))).to.deep.equal([]);
    expect([sent.state.phase, sent.hold]).to.deep.equal(['sent', 1200]);
    expect(gone.state.card).to.equal(null);
  });

  it('of a quiz stays two seconds', () => {
    const quiz = show('question', 'a', { ...colours, correct_answer: 'red' });
    expect(run(quiz, submit(), delivered()).hold).to.equal(2000);
  });

  it('by skip leaves as soon as it is delivered; by dismiss at once', () => {
    expect(run(shown, skip).state.phase).to.equal('sending');
    expect(run(shown, skip, delivered()).state.card).to.equal(null);
    expect(run(shown, dismiss()).state.card).to.equal(null);
    expect(sentBy(run(shown, dismiss()))).to.deep.equal(['dismiss a']);
  });

  it('that could not be delivered keeps the card, and can be tried again', () => {
    const failed = run(shown, submit(), { kind: 'delivery', serial: 1, status: 'failed' });
    const again = take(failed.state, { kind: 'retry', serial: 1 });

    expect(failed.state).to.include({ phase: 'failed', ended: 'submit' });
    expect(again).to.include({ retry: true });
    expect(sentBy(again)).to.deep.equal([]);
    expect(take(again.state, delivered()).state.phase).to.equal('sent');
  });

  it('to a card that has gone changes nothing', () => {
    const { state } = run(shown, show('question', 'b', colours));

    for (const late of [submit(1), skip, dismiss(1), delivered(1), { kind: 'held', serial: 1 } as const]) {
      expect(take(state, late).state).to.equal(state);
    }
  });

  it('that does not fit the card is reported and not sent', () => {
    const wrong: UserEvent = { kind: 'answer', serial: 1, type: 'submit', value: { selected: 'red' } };
    const after = run(shown, wrong);

    expect(sentBy(after)).to.deep.equal([]);
    expect(after.problems[0]?.path).to.equal('selected_option_ids');
    expect(after.state.ended).to.equal(null);
  });
});

describe('the policy: never blank', () => {
  it('draws a notice for a card over its limits and reports it everywhere', () => {
    const after = run(show('question', 'a', { question: 'Which?', options: [] }));

    expect(after.state.card?.problem?.code).to.equal('invalid_tool_arguments');
    expect(sentBy(after)).to.deep.equal(['error a']);
    expect(after.interactions[0]?.metadata).to.include({ path: 'options' });
    expect(sentBy(take(after.state, dismiss()))).to.deep.equal(['dismiss a']);
  });

  it('draws a notice for a card whose code fails, once', () => {
    const failure: DeliveryEvent = { kind: 'fail', serial: 1, message: 'no network', cause: null };
    const after = run(show('question', 'a', colours), failure);

    expect(after.state.card?.problem).to.include({ code: 'component_load_failed', reason: 'no network' });
    expect(sentBy(after)).to.deep.equal(['error a']);
    expect(take(after.state, failure).state).to.equal(after.state);
    expect(take(after.state, { kind: 'retry', serial: 1 }).state.card?.problem).to.equal(null);
  });
});
