import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { question } from '../../../src/cards/question/index.js';
import { questionSamples } from '../../../src/cards/question/samples.js';
import '../../../src/cards/question/question-card.js';
import { draw, expectAccessible, type DrawnCard } from '../../support/drawn-card.js';

const colours = {
  question: 'Which colour?',
  options: [
    { id: 'r', label: 'Red' },
    { id: 'g', label: 'Green', allow_free_text: true, free_text_placeholder: 'Which green?' },
    { id: 'b', label: 'Blue' },
  ],
};
const ask = (args: object = {}, state = {}) => draw(question, { ...colours, ...args }, state);
const submit = (...ids: readonly string[]) => ({
  type: 'submit',
  value: { selected_option_ids: ids, skipped: false },
});

/** Clicks with a real mouse, in the middle of what the user sees. */
async function clickOn(element: Element): Promise<void> {
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

const rowOf = (card: DrawnCard, name: string): Element =>
  card.choice(name).closest('label') ?? card.choice(name);

describe('question: single choice', () => {
  it('sends the one option that was picked last', async () => {
    const card = await ask();
    await card.pick('Red', 'Blue');
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit('b')]);
  });

  it('sends nothing by a pick alone', async () => {
    const card = await ask();
    await card.pick('Red');
    expect(card.answers).to.be.empty;
  });

  it('draws nothing for a pick that is all in its choices, and shows a draft that comes from elsewhere', async () => {
    const card = await ask();
    let drawings = 0;
    const render = card.element.render.bind(card.element);
    card.element.render = () => {
      drawings += 1;
      return render();
    };
    await card.pick('Red', 'Blue');
    expect(card.choice('Blue').checked).to.equal(true);
    card.element.draft = { ...(card.draft as object), picked: ['r'] };
    await card.element.updateComplete;
    expect(card.choice('Red').checked).to.equal(true);
    expect(card.choice('Blue').checked).to.equal(false);
    expect(drawings).to.equal(0);

    await card.pick('Green');
    expect(card.has('Details for Green, Which green?')).to.equal(true);
    await card.pick('Red');
    expect(card.has('Details for Green, Which green?')).to.equal(false);
    expect(card.choice('Red').checked).to.equal(true);
    expect(drawings).to.equal(2);
  });

  it('ticks a choice that an update brings, where it is picked', async () => {
    const card = await ask(
      { allow_other: true },
      { draft: { picked: [], details: {}, other: true, otherText: 'Teal' } },
    );
    expect(card.choice('Other').checked).to.equal(true);
    await card.update({ ...colours, allow_other: true, question: 'Which shade?' });
    expect(card.choice('Other').checked).to.equal(true);
    card.element.draft = { picked: ['b'], details: {}, other: false, otherText: '' };
    await card.element.updateComplete;
    await card.update({ ...colours, options: colours.options.slice(1) });
    expect(card.choice('Blue').checked).to.equal(true);
  });

  it('asks for a pick when there is none, at the first option, and is content once there is one', async () => {
    const card = await ask();
    await card.press('Send');
    expect(card.problem).to.equal('Pick an answer first.');
    expect(card.focused).to.equal('Red');
    expect(card.answers).to.be.empty;

    await card.pick('Red');
    expect(card.problem).to.equal('');
  });

  it('lets "Other" stand alone: no option is sent beside it', async () => {
    const card = await ask({ allow_other: true });
    await card.pick('Red', 'Other');
    await card.fill('Your answer', ' Teal ');
    await card.press('Send');
    expect(card.answers).to.deep.equal([
      { type: 'submit', value: { selected_option_ids: [], skipped: false, other_text: 'Teal' } },
    ]);
  });

  it('brings back the words of "Other" to a user who changes their mind twice', async () => {
    const card = await ask({ allow_other: true });
    await card.pick('Other');
    await card.fill('Your answer', 'Teal');
    await card.pick('Red');
    expect(card.has('Your answer')).to.equal(false);
    await card.pick('Other');
    expect(card.field('Your answer').value).to.equal('Teal');
  });

  it('asks for the words of "Other", in its field', async () => {
    const card = await ask({ allow_other: true });
    await card.pick('Other');
    await card.press('Send');
    expect(card.problem).to.equal('Type your answer first.');
    expect(card.focused).to.equal('Your answer');
    expect(card.field('Your answer').getAttribute('aria-invalid')).to.equal('true');

    await sendKeys({ type: 'T' });
    expect(card.problem).to.equal('');
  });

  it('does not move its options when it asks for a pick', async () => {
    const card = await ask();
    const top = rowOf(card, 'Red').getBoundingClientRect().top;
    await card.press('Send');
    expect(rowOf(card, 'Red').getBoundingClientRect().top).to.be.closeTo(top, 0.1);
  });

  it('begins what is typed for "Other" where the labels begin', async () => {
    const card = await ask({ allow_other: true });
    await card.pick('Other');
    const field = card.element.shadowRoot!.querySelector<HTMLInputElement>('.other .text')!;
    const label = rowOf(card, 'Red').querySelector('.label')!;
    const text = field.getBoundingClientRect().left + parseFloat(getComputedStyle(field).paddingLeft);
    expect(text).to.equal(label.getBoundingClientRect().left);
  });

  it('offers "Other" and "Skip" only where the agent does', async () => {
    const card = await ask();
    expect(card.has('Other')).to.equal(false);
    expect(card.has('Skip')).to.equal(false);
  });

  it('asks for details only of the option that is picked, and can do without', async () => {
    const card = await ask();
    expect(card.has('Details for Green, Which green?')).to.equal(false);
    await card.pick('Green');
    expect(card.field('Details for Green, Which green?').placeholder).to.equal('Which green?');
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit('g')]);
  });

  it('leaves no field without a word in it', async () => {
    const card = await ask({
      options: [
        { id: 'g', label: 'Green', allow_free_text: true },
        { id: 'r', label: 'Red' },
      ],
    });
    await card.pick('Green');
    expect(card.field('Details for Green').placeholder).to.equal('Your answer');
  });

  it('writes a placeholder in its own direction', async () => {
    const card = await ask();
    card.element.dir = 'rtl';
    await card.pick('Green');
    const field = card.field('Details for Green, Which green?');
    expect(getComputedStyle(field).direction).to.equal('ltr');
    await card.fill('Details for Green, Which green?', 'زيتي');
    expect(getComputedStyle(field).direction).to.equal('rtl');
  });

  it('keeps no empty field once it is sent, and the focus all the same', async () => {
    const card = await ask();
    await card.pick('Green');
    card.field('Details for Green, Which green?').focus();
    await sendKeys({ press: 'Enter' });
    await card.moveOn('sending');
    expect(card.has('Details for Green, Which green?')).to.equal(false);
    expect(card.focused).to.equal('Which colour?');
  });

  it('still says "Other" where it was picked, left empty and skipped', async () => {
    const card = await ask({ allow_other: true, allow_skip: true });
    await card.pick('Other');
    await card.press('Skip');
    await card.moveOn('sending');
    const other = card.choice('Other').closest('label')!;
    expect(other.getBoundingClientRect().width).to.be.above(100);
    expect(card.has('Your answer')).to.equal(false);
  });

  it('sends the details beside their option', async () => {
    const card = await ask();
    await card.pick('Green');
    await card.fill('Details for Green, Which green?', 'Bottle green');
    await card.press('Send');
    expect(card.answers).to.deep.equal([
      {
        type: 'submit',
        value: { selected_option_ids: ['g'], skipped: false, option_details: { g: 'Bottle green' } },
      },
    ]);
  });

  it('can be skipped with something picked', async () => {
    const card = await ask({ allow_skip: true });
    await card.pick('Red');
    await card.press('Skip');
    expect(card.answers).to.deep.equal([{ type: 'skip', value: { selected_option_ids: [], skipped: true } }]);
  });

  it('can be dismissed', async () => {
    const card = await ask();
    await card.press('Dismiss question');
    expect(card.answers).to.deep.equal([{ type: 'dismiss', value: {} }]);
  });
});

describe('question: several', () => {
  it('sends all that is picked, in the order of the options', async () => {
    const card = await ask({ multi_select: true });
    await card.pick('Blue', 'Green', 'Red', 'Green');
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit('r', 'b')]);
  });

  it('sends "Other" beside the options', async () => {
    const card = await ask({ multi_select: true, allow_other: true });
    await card.pick('Other', 'Red');
    await card.fill('Your answer', 'Teal');
    await card.press('Send');
    expect(card.answers).to.deep.equal([
      { type: 'submit', value: { selected_option_ids: ['r'], skipped: false, other_text: 'Teal' } },
    ]);
  });

  it('says that several may be picked', async () => {
    expect((await ask({ multi_select: true })).words).to.contain('Pick one or more');
    expect((await ask()).words).not.to.contain('or more');
  });
});

describe('question: by keyboard', () => {
  it('picks by the keys 1 to 9 from anywhere in the card, and sends by Enter', async () => {
    const card = await ask();
    card.element.focusHeading();
    await sendKeys({ press: '3' });
    expect(card.focused).to.equal('Blue');
    expect(card.answers).to.be.empty;

    await sendKeys({ press: 'Enter' });
    expect(card.answers).to.deep.equal([submit('b')]);
  });

  it('picks and lets go by the same key where several may be picked', async () => {
    const card = await ask({ multi_select: true });
    card.element.focusHeading();
    for (const press of ['1', '2', '1']) await sendKeys({ press });
    await sendKeys({ press: 'Enter' });
    expect(card.answers).to.deep.equal([submit('g')]);
  });

  it('takes no key for an option that is not there, nor one with a modifier', async () => {
    const card = await ask();
    card.element.focusHeading();
    for (const press of ['9', '0', 'Control+1']) await sendKeys({ press });
    expect(card.draft).to.equal(undefined);
  });

  it('goes on to the words of "Other" by its key, without typing the key', async () => {
    const card = await ask({ allow_other: true });
    card.element.focusHeading();
    await sendKeys({ press: '4' });
    await sendKeys({ type: '12 teals' });
    await sendKeys({ press: 'Enter' });
    expect(card.answers).to.deep.equal([
      { type: 'submit', value: { selected_option_ids: [], skipped: false, other_text: '12 teals' } },
    ]);
  });

  it('moves by the arrows, without sending, and without jumping into a field on the way', async () => {
    const card = await ask({ allow_other: true });
    card.choice('Red').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(card.focused).to.equal('Green');
    await sendKeys({ press: 'ArrowUp' });
    expect(card.focused).to.equal('Red');
    // Downwards: what comes before the first radio button is the last one in some engines only.
    for (let row = 0; row < 3; row++) await sendKeys({ press: 'ArrowDown' });
    expect(card.focused).to.equal('Other');
    expect(card.draft).to.deep.include({ other: true });
    expect(card.answers).to.be.empty;
  });

  it('picks by Space where several may be picked', async () => {
    const card = await ask({ multi_select: true });
    card.choice('Green').focus();
    await sendKeys({ press: 'Space' });
    expect(card.draft).to.deep.include({ picked: ['g'] });
  });

  it('leads by Tab from the choice to its details, then to Send', async () => {
    const card = await ask();
    card.choice('Green').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    expect(card.focused).to.equal('Details for Green, Which green?');
    await sendKeys({ press: 'Tab' });
    expect(card.focused).to.equal('Send');
  });
});

describe('question: by pointer', () => {
  afterEach(() => resetMouse());

  it('picks wherever the row is pressed', async () => {
    const card = await ask();
    await clickOn(rowOf(card, 'Blue'));
    expect(card.draft).to.deep.include({ picked: ['b'] });
  });

  it('goes on to the field when "Other" is pressed', async () => {
    const card = await ask({ allow_other: true });
    await clickOn(rowOf(card, 'Other'));
    await sendKeys({ type: 'Teal' });
    expect(card.draft).to.deep.include({ other: true, otherText: 'Teal' });
  });
});

describe('question: while the agent updates it', () => {
  it('keeps what is picked, typed and focused, and the caret', async () => {
    const card = await ask({ allow_other: true });
    await card.pick('Other');
    await card.fill('Your answer', 'Teal or so');
    const field = card.field('Your answer');
    field.focus();
    field.setSelectionRange(4, 4);

    await card.update({ ...colours, question: 'Which colour, then?', allow_other: true });
    await sendKeys({ type: '!' });
    expect(card.heading).to.equal('Which colour, then?');
    expect(card.field('Your answer').value).to.equal('Teal! or so');
  });

  it('keeps the details of an option that is still there', async () => {
    const card = await ask();
    await card.pick('Green');
    await card.fill('Details for Green, Which green?', 'Bottle');
    card.field('Details for Green, Which green?').focus();
    await card.update({ ...colours, options: colours.options.slice(0, 2) });
    expect(card.field('Details for Green, Which green?').value).to.equal('Bottle');
    expect(card.focused).to.equal('Details for Green, Which green?');
  });

  it('lets go of an option that is gone, and asks again', async () => {
    const card = await ask();
    await card.pick('Blue');
    await card.update({ ...colours, options: colours.options.slice(0, 2) });
    await card.press('Send');
    expect(card.problem).to.equal('Pick an answer first.');
  });

  it('draws what is picked, not what was, when an option moves', async () => {
    const card = await ask({ multi_select: true });
    await card.pick('Blue');
    await card.update({ ...colours, multi_select: true, options: colours.options.toReversed() });
    expect(card.choice('Blue').checked).to.equal(true);
    expect(card.choice('Red').checked).to.equal(false);
  });
});

describe('question: on its way', () => {
  for (const phase of ['sending', 'waiting', 'sent', 'failed'] as const) {
    it(`cannot be changed while it is ${phase}`, async () => {
      const card = await ask({ allow_other: true, multi_select: true });
      await card.pick('Green', 'Other');
      await card.fill('Details for Green, Which green?', 'Bottle green');
      const before = card.acts.length;
      await card.moveOn(phase);

      card.choice('Red').click();
      expect(card.choice('Red').checked).to.equal(false);
      expect(card.field('Details for Green, Which green?').readOnly).to.equal(true);
      card.choice('Green').focus();
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: '1' });
      card.field('Details for Green, Which green?').focus();
      await sendKeys({ type: 'x' });

      expect(card.acts).to.have.length(before);
      expect(card.choice('Red').checked).to.equal(false);
      expect(card.choice('Green').checked).to.equal(true);
      expect(card.field('Details for Green, Which green?').value).to.equal('Bottle green');
    });
  }

  it('keeps the focus where the user has left it', async () => {
    const card = await ask();
    card.element.focusHeading();
    await sendKeys({ press: '1' });
    await card.moveOn('sending');
    await card.moveOn('failed');
    expect(card.focused).to.equal('Red');
  });

  it('sends once, however often it is asked to', async () => {
    const card = await ask();
    await card.pick('Red');
    await card.press('Send');
    await card.moveOn('sending');
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit('r')]);
  });

  it('offers to try again once it has failed', async () => {
    const card = await ask();
    await card.moveOn('failed');
    await card.press('Try again');
    expect(card.answers).to.deep.equal([{ type: 'retry' }]);
  });
});

describe('question: quiz', () => {
  const quiz = async (picked: readonly string[], args: object = { correct_answer: 'g' }) => {
    const card = await ask(args);
    await card.pick(...picked);
    return card;
  };

  it('gives nothing away before the answer has arrived', async () => {
    const card = await quiz(['Red']);
    for (const phase of ['open', 'sending', 'waiting', 'failed'] as const) {
      await card.moveOn(phase);
      expect(card.words, phase).not.to.match(/right/i);
    }
  });

  it('never sends the right answer', async () => {
    const card = await quiz(['Red']);
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit('r')]);
  });

  it('then marks by words what is right and what was not, and says so', async () => {
    const card = await quiz(['Red']);
    await card.moveOn('sent');
    expect(rowOf(card, 'Red Not right').textContent).to.contain('Not right');
    expect(rowOf(card, 'Green Right answer').textContent).to.contain('Right answer');
    expect(card.has('Blue')).to.equal(true);
    expect(card.status).to.equal('Not right. Right answer: Green');
  });

  it('marks anew where only the right answer has changed', async () => {
    const card = await quiz(['Red']);
    await card.moveOn('sent');
    card.element.props = { ...card.element.props, correct_answer: 'r' };
    await card.element.updateComplete;
    expect(rowOf(card, 'Red Right answer').textContent).to.contain('Right answer');
    expect(card.has('Green')).to.equal(true);
    expect(card.status).to.equal('That is right.');
  });

  it('praises all right answers together', async () => {
    const card = await quiz(['Red', 'Blue'], { correct_answer: ['r', 'b'], multi_select: true });
    await card.moveOn('sent');
    expect(card.status).to.equal('That is right.');
  });

  it('marks nothing where the agent named no option', async () => {
    const card = await quiz(['Red'], { correct_answer: 'x' });
    await card.moveOn('sent');
    expect(card.words).not.to.match(/right/i);
  });
});

describe('question: for everyone', () => {
  it('is a named group, described by how many may be picked', async () => {
    const card = await ask();
    const group = card.choice('Red').closest('fieldset');
    expect(group?.getAttribute('role')).to.equal('radiogroup');
    expect(group?.getAttribute('aria-labelledby')).to.equal('title');
    expect(group?.getAttribute('aria-describedby')).to.equal('hint');
    await card.press('Send');
    expect(group?.getAttribute('aria-describedby')).to.equal('problem hint');
  });

  for (const sample of questionSamples) {
    it(`is accessible: ${sample.name}`, async () => {
      await expectAccessible(await draw(question, sample.arguments, { draft: sample.draft }));
    });
  }

  it('is accessible with an error, as sent and as failed', async () => {
    const card = await ask({ allow_other: true, allow_skip: true, correct_answer: 'g' });
    await card.press('Send');
    await expectAccessible(card);
    await card.pick('Other');
    await card.press('Send');
    await expectAccessible(card);
    await card.moveOn('failed');
    await expectAccessible(card);
    await card.moveOn('sent');
    await expectAccessible(card);
  });

  it('keeps in view what is missing, however little room there is', async () => {
    const card = await ask({ allow_other: true });
    card.element.style.maxBlockSize = '260px';
    const isInView = () => {
      const body = card.element.shadowRoot?.querySelector('.body')?.getBoundingClientRect();
      const message = card.element.shadowRoot?.querySelector('#problem')?.getBoundingClientRect();
      return body && message && message.top >= body.top && message.bottom <= body.bottom;
    };
    await card.press('Send');
    expect(isInView()).to.equal(true);
    await card.pick('Other');
    await card.press('Send');
    expect(isInView()).to.equal(true);
  });

  it('stays light: four options are at most two dozen elements', async () => {
    const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id }));
    const card = await ask({ options });
    expect(card.element.shadowRoot?.querySelectorAll('*').length).to.be.at.most(24);
  });

  it('is no wider than its room, whatever the words', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3);
    const options = [
      { id: 'a', label: long, allow_free_text: true },
      { id: 'b', label: long },
    ];
    const card = await ask({ question: long, options, allow_other: true }, {});
    card.element.style.inlineSize = '320px';
    await card.pick(long);
    expect(card.element.scrollWidth).to.be.at.most(320);
    expect(card.element.shadowRoot?.querySelector('.body')?.scrollWidth).to.be.at.most(320);
  });
});
