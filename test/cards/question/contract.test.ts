import { expect } from '@open-wc/testing';
import { question } from '../../../src/cards/question/index.js';
import { questionSamples } from '../../../src/cards/question/samples.js';
import { emptyDraft, pick, readDraft, type QuestionDraft } from '../../../src/cards/question/draft.js';
import type { QuestionProps } from '../../../src/cards/question/index.js';
import { judge } from '../../../src/cards/question/quiz.js';
import type { JsonObject } from '../../../src/lib/json.js';
import { propsOf, wrongPlaces } from '../../support/drawn-card.js';

const options = (...ids: readonly string[]) => ids.map((id) => ({ id, label: id.toUpperCase() }));
const many = (count: number) => options(...Array.from({ length: count }, (_, index) => `o${index}`));
const ask = (args: object = {}) => ({ question: 'Which?', options: options('a', 'b', 'c'), ...args });
const props = (args: object = {}) => propsOf(question, ask(args)) as QuestionProps;
const picked = (...ids: readonly string[]): QuestionDraft => ({ ...emptyDraft, picked: ids });

describe('question: what an agent may send', () => {
  it('needs a question and options, and no more', () => {
    expect(wrongPlaces(question, ask())).to.deep.equal([]);
    expect(wrongPlaces(question, { options: options('a', 'b') })).to.deep.equal(['question']);
    expect(wrongPlaces(question, ask({ question: '' }))).to.deep.equal(['question']);
    expect(wrongPlaces(question, { question: 'Which?' })).to.deep.equal(['options']);
  });

  it('is off by default in every switch', () => {
    expect(props()).to.include({ multi_select: false, allow_other: false, allow_skip: false });
    expect(props().options[0]).to.include({ allow_free_text: false });
  });

  it('takes two to ten options', () => {
    for (const count of [2, 10])
      expect(wrongPlaces(question, ask({ options: many(count) })), `${count}`).to.be.empty;
    for (const count of [0, 1, 11]) {
      expect(wrongPlaces(question, ask({ options: many(count) })), `${count}`).to.deep.equal(['options']);
    }
  });

  it('refuses an id that stands twice', () => {
    expect(wrongPlaces(question, ask({ options: options('a', 'b', 'a') }))).to.deep.equal(['options']);
  });

  it('refuses an option without an id or a label', () => {
    const broken = [{ id: '', label: 'A' }, { id: 'b', label: '' }, { label: 'C' }, 'd'];
    expect(wrongPlaces(question, ask({ options: broken }))).to.deep.equal([
      'options[0].id',
      'options[1].label',
      'options[2].id',
      'options[3]',
    ]);
  });

  it('refuses a switch that is no boolean', () => {
    for (const name of ['multi_select', 'allow_other', 'allow_skip']) {
      expect(wrongPlaces(question, ask({ [name]: 'yes' }))).to.deep.equal([name]);
    }
  });

  it('takes one right answer, or several, and is lenient about ids it does not know', () => {
    for (const correct_answer of ['a', ['a', 'c'], [], 'nobody']) {
      expect(wrongPlaces(question, ask({ correct_answer }))).to.be.empty;
    }
    expect(wrongPlaces(question, ask({ correct_answer: 3 }))).to.deep.equal(['correct_answer']);
  });

  it('ignores arguments it does not know, and names them', () => {
    const reading = question.read(
      ask({ colour: 'red', options: [{ id: 'a', label: 'A', icon: '!' }, ...options('b')] }),
    );
    expect(reading.ok && reading.value.ignored).to.have.members(['colour', 'options[0].icon']);
  });

  it('reads what it has read to the same again, as an update does', () => {
    for (const sample of questionSamples) {
      const once = propsOf(question, sample.arguments);
      expect(propsOf(question, once), sample.name).to.deep.equal(once);
    }
  });

  it('stays 1.2 seconds as sent, and 2 seconds as a quiz', () => {
    expect(question.holdAfterSubmit(props())).to.equal(1200);
    expect(question.holdAfterSubmit(props({ correct_answer: 'a' }))).to.equal(2000);
  });

  it('is announced by its question, and can be closed and answered', () => {
    expect(question.heading(props())).to.equal('Which?');
    expect(question).to.include({
      component: 'canvas.question',
      version: 'v1',
      dismissible: true,
      answerable: true,
    });
  });
});

describe('question: what goes out', () => {
  const sent = (draft: QuestionDraft, args: object = {}) => {
    const reading = readDraft(draft, props(args));
    if ('value' in reading) {
      expect(question.readAnswer({ type: 'submit', value: reading.value })).to.deep.equal([]);
    }
    return 'value' in reading ? reading.value : reading;
  };

  it('carries the ids in the order of the options, whatever the order of the clicks', () => {
    const multi = { multi_select: true };
    const draft = ['c', 'a', 'b'].reduce((draft, id) => pick(draft, id, props(multi)), emptyDraft);
    expect(sent(draft, multi)).to.deep.equal({ selected_option_ids: ['a', 'b', 'c'], skipped: false });
  });

  it('never carries an option that is not offered', () => {
    expect(sent(picked('gone', 'b'))).to.deep.equal({ selected_option_ids: ['b'], skipped: false });
    expect(sent(picked('gone'))).to.deep.equal({ missing: 'pick' });
    expect(sent({ ...emptyDraft, other: true, otherText: 'x' })).to.deep.equal({ missing: 'pick' });
  });

  it('asks for a pick, and for the words of "Other"', () => {
    expect(sent(emptyDraft)).to.deep.equal({ missing: 'pick' });
    expect(sent({ ...emptyDraft, other: true, otherText: '  ' }, { allow_other: true })).to.deep.equal({
      missing: 'text',
    });
  });

  it('carries details only of picked options that take them, and only where something is typed', () => {
    const free = ['a', 'b', 'c'].map((id) => ({ id, label: id, allow_free_text: id !== 'c' }));
    const args = { options: free, multi_select: true };
    const details = { a: ' why ', b: 'not picked', c: 'takes none' };
    expect(sent({ ...picked('a', 'c'), details }, args)).to.deep.equal({
      selected_option_ids: ['a', 'c'],
      skipped: false,
      option_details: { a: 'why' },
    });
    expect(sent({ ...picked('a'), details: { a: '  ' } }, args)).not.to.have.property('option_details');
  });

  it('takes option ids that every object has as names', () => {
    const ids = ['constructor', 'toString', 'hasOwnProperty'];
    const args = {
      options: ids.map((id) => ({ id, label: id, allow_free_text: true })),
      multi_select: true,
    };
    expect(sent(picked(...ids), args)).to.deep.equal({ selected_option_ids: ids, skipped: false });
    expect(sent({ ...picked(...ids), details: { toString: 'x' } }, args)).to.deep.include({
      option_details: { toString: 'x' },
    });
  });

  it('refuses values that are not its own', () => {
    const refused = (type: 'submit' | 'skip', value: JsonObject) =>
      expect(question.readAnswer({ type, value })).not.to.be.empty;
    refused('submit', { selected_option_ids: 'a', skipped: false });
    refused('submit', { selected_option_ids: ['a'], skipped: true });
    refused('skip', { selected_option_ids: ['a'], skipped: true });
    expect(question.readAnswer({ type: 'skip', value: { selected_option_ids: [], skipped: true } })).to.be
      .empty;
    expect(question.readAnswer({ type: 'dismiss', value: {} })).to.be.empty;
  });
});

describe('question: what outlives an update', () => {
  const kept = (draft: unknown, args: object = {}) => question.keepDraft(draft, props(args));

  it('keeps picks and texts of options that still exist', () => {
    const draft = {
      picked: ['c', 'gone', 'a'],
      other: true,
      otherText: 'mine',
      details: { a: 'why', gone: 'x' },
    };
    const free = [{ id: 'a', label: 'A', allow_free_text: true }, ...options('b', 'c')];
    expect(kept(draft, { options: free, multi_select: true, allow_other: true })).to.deep.equal({
      picked: ['a', 'c'],
      other: true,
      otherText: 'mine',
      details: { a: 'why' },
    });
  });

  it('lets go of "Other" where it is not offered any more, and still remembers its words', () => {
    expect(kept({ ...emptyDraft, other: true, otherText: 'mine' })).to.deep.equal({
      ...emptyDraft,
      otherText: 'mine',
    });
  });

  it('never chooses for the user: of several picks none stays where only one is asked for now', () => {
    expect(kept(picked('a', 'b'))).to.deep.include({ picked: [], other: false });
    expect(kept({ ...picked('a'), other: true }, { allow_other: true })).to.deep.include({
      picked: [],
      other: false,
    });
    expect(kept(picked('a'))).to.deep.include({ picked: ['a'] });
  });

  it('makes nothing of a draft that is none', () => {
    expect(kept(undefined)).to.equal(undefined);
    expect(kept('text')).to.equal(undefined);
    expect(kept({ picked: 'a', other: 1, otherText: 2, details: [] })).to.deep.equal(emptyDraft);
    expect(kept({ details: { a: 5 } }, { options: options('a', 'b') })).to.deep.equal(emptyDraft);
  });
});

describe('question: how a quiz is judged', () => {
  const isRight = (draft: QuestionDraft, correct_answer: string | string[]) =>
    judge(draft, props({ correct_answer, multi_select: true, allow_other: true }))?.isRight;

  it('wants all right answers and nothing else', () => {
    expect(isRight(picked('a'), 'a')).to.equal(true);
    expect(isRight(picked('c', 'a'), ['a', 'c'])).to.equal(true);
    expect(isRight(picked('a'), ['a', 'c'])).to.equal(false);
    expect(isRight(picked('a', 'b'), 'a')).to.equal(false);
    expect(isRight({ ...picked('a'), other: true, otherText: 'x' }, 'a')).to.equal(false);
  });

  it('shows nothing where no option is right', () => {
    expect(judge(picked('a'), props())).to.equal(null);
    expect(judge(picked('a'), props({ correct_answer: [] }))).to.equal(null);
    expect(judge(picked('a'), props({ correct_answer: 'nobody' }))).to.equal(null);
  });
});
