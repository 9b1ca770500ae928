import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { input } from '../../../src/cards/input/index.js';
import '../../../src/cards/input/input-card.js';
import { inputSamples } from '../../../src/cards/input/samples.js';
import { english } from '../../../src/words/english.js';
import { draw, expectAccessible } from '../../support/drawn-card.js';

const PROMPT = 'Your email?';
const ask = (args: object = {}, state = {}) => draw(input, { prompt: PROMPT, ...args }, state);
const email = { input_type: 'email', required: true };
const submit = (input_type: string, value: string | number) => ({
  type: 'submit',
  value: { input_type, value, skipped: false },
});

describe('input: answering', () => {
  it('sends what is typed, by Enter', async () => {
    const card = await ask();
    card.field(PROMPT).focus();
    await sendKeys({ type: 'Ada' });
    expect(card.answers).to.be.empty;
    await sendKeys({ press: 'Enter' });
    expect(card.answers).to.deep.equal([submit('text', 'Ada')]);
  });

  it('sends what is typed, by its button', async () => {
    const card = await ask(email);
    await card.fill(PROMPT, 'ada@example.com');
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit('email', 'ada@example.com')]);
  });

  it('sends a number as a number, read as the page language writes it', async () => {
    const card = await ask({ input_type: 'number' }, { locale: 'de' });
    await card.fill(PROMPT, '1.234,5');
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit('number', 1234.5)]);
  });

  it('sends a telephone number as it is written', async () => {
    const card = await ask({ input_type: 'tel' });
    await card.fill(PROMPT, '+1 (555) 010-9999');
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit('tel', '+1 (555) 010-9999')]);
  });

  it('lets an optional field go out empty, and says that it may', async () => {
    const card = await ask();
    expect(card.words).to.contain('Optional');
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit('text', '')]);
    expect((await ask({ required: true })).words).not.to.contain('Optional');
  });

  it('lets an optional number stay out', async () => {
    const card = await ask({ input_type: 'number' });
    await card.press('Send');
    expect(card.answers).to.deep.equal([
      { type: 'skip', value: { input_type: 'number', value: null, skipped: true } },
    ]);
  });

  it('can be skipped where the agent allows it, whatever is typed', async () => {
    const card = await ask({ ...email, allow_skip: true });
    await card.fill(PROMPT, 'nonsense');
    await card.press('Skip');
    expect(card.answers).to.deep.equal([
      { type: 'skip', value: { input_type: 'email', value: null, skipped: true } },
    ]);
    expect((await ask()).has('Skip')).to.equal(false);
  });

  it('cannot be closed', async () => {
    const card = await ask({ allow_skip: true });
    expect([...(card.element.shadowRoot?.querySelectorAll('button') ?? [])]).to.have.length(2);
  });
});

describe('input: when something is wrong', () => {
  it('says nothing before the user tries to send', async () => {
    const card = await ask(email);
    card.field(PROMPT).focus();
    await sendKeys({ type: 'ada@' });
    await sendKeys({ press: 'Tab' });
    expect(card.problem).to.equal('');
    expect(card.field(PROMPT).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('then says it under the field, in words tied to it, and leads back there', async () => {
    const card = await ask(email);
    await card.fill(PROMPT, 'ada@');
    await card.press('Send');
    const field = card.field(PROMPT);
    expect(card.problem).to.contain('Check the email address');
    expect(card.focused).to.equal(PROMPT);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.equal('problem');
    expect(card.answers).to.be.empty;
  });

  it('then follows each key: content as soon as it is right, and again when it is not', async () => {
    const card = await ask(email);
    card.field(PROMPT).focus();
    await sendKeys({ type: 'a@b' });
    await sendKeys({ press: 'Enter' });
    expect(card.problem).not.to.equal('');
    await sendKeys({ type: '.co' });
    expect(card.problem).to.equal('');
    await sendKeys({ type: '@' });
    expect(card.problem).not.to.equal('');
  });

  it('has its own words for each type', async () => {
    const words = new Set<string>();
    for (const input_type of ['email', 'number', 'tel']) {
      const card = await ask({ input_type });
      await card.fill(PROMPT, 'x');
      await card.press('Send');
      words.add(card.problem);
    }
    const card = await ask({ required: true });
    await card.press('Send');
    words.add(card.problem);
    expect(words).not.to.include('');
    expect(words.size).to.equal(4);
  });

  it('starts afresh when the agent asks for another type', async () => {
    const card = await ask(email);
    await card.press('Send');
    await card.update({ prompt: PROMPT, input_type: 'tel', required: true });
    expect(card.problem).to.equal('');
  });

  it('still says what is wrong when the agent only changes its words', async () => {
    const card = await ask(email);
    await card.press('Send');
    await card.update({ prompt: 'And your email?', ...email });
    expect(card.problem).not.to.equal('');
  });
});

describe('input: the field', () => {
  it('is labelled by the prompt, which is the title too', async () => {
    const card = await ask();
    expect(card.heading).to.equal(PROMPT);
    card.element.shadowRoot?.querySelector('label')?.click();
    expect(card.focused).to.equal(PROMPT);
  });

  it('brings up the right keyboard and the right suggestions', async () => {
    const facts = async (input_type: string) => {
      const field = (await ask({ input_type })).field(PROMPT);
      return [field.type, field.inputMode, field.autocomplete];
    };
    expect(await facts('text')).to.deep.equal(['text', 'text', '']);
    expect(await facts('email')).to.deep.equal(['email', 'email', 'email']);
    expect(await facts('number')).to.deep.equal(['text', 'decimal', 'off']);
    expect(await facts('tel')).to.deep.equal(['tel', 'tel', 'tel']);
  });

  it('shows the placeholder, and is not named by it', async () => {
    const card = await ask({ placeholder: 'name@example.com' });
    expect(card.field(PROMPT).placeholder).to.equal('name@example.com');
  });

  it('has the direction of what is read in it, and keeps to the side where the page begins', async () => {
    const look = async (args: object, draft?: string) => {
      const card = await ask(args, { draft });
      card.element.dir = 'rtl';
      const { direction, textAlign } = getComputedStyle(card.field(PROMPT));
      const side = { start: direction === 'rtl' ? 'right' : 'left' }[textAlign] ?? textAlign;
      return `${direction}, ${side}`;
    };
    expect(await look({})).to.equal('rtl, right');
    expect(await look({ placeholder: '1. Your name?' })).to.equal('ltr, right');
    expect(await look({ placeholder: 'ما اسمك؟' })).to.equal('rtl, right');
    expect(await look({ placeholder: 'ما اسمك؟' }, 'Ada')).to.equal('ltr, right');
    expect(await look({ placeholder: 'Your name?' }, 'ليلى')).to.equal('rtl, right');
    expect(await look({ input_type: 'tel' })).to.equal('ltr, right');
    expect(await look({ input_type: 'tel' }, '+44 20')).to.equal('ltr, right');
  });

  it('says whether an answer is required', async () => {
    expect((await ask({ required: true })).field(PROMPT).ariaRequired).to.equal('true');
    expect((await ask()).field(PROMPT).ariaRequired).to.equal('false');
  });

  it('keeps text, focus and caret while the agent changes the prompt', async () => {
    const card = await ask();
    await card.fill(PROMPT, 'Ada Byron');
    card.field(PROMPT).focus();
    card.field(PROMPT).setSelectionRange(3, 3);
    await card.update({ prompt: 'Your full name?', required: true });
    await sendKeys({ type: ' King' });
    expect(card.field('Your full name?').value).to.equal('Ada King Byron');
  });

  it('keeps the text while the agent changes the type', async () => {
    const card = await ask();
    await card.fill(PROMPT, '42');
    await card.update({ prompt: PROMPT, input_type: 'number' });
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit('number', 42)]);
  });
});

describe('input: on its way', () => {
  for (const phase of ['sending', 'waiting', 'sent', 'failed'] as const) {
    it(`keeps its text and its focus while it is ${phase}, and takes no other`, async () => {
      const card = await ask();
      await card.fill(PROMPT, 'Ada');
      card.field(PROMPT).focus();
      await card.moveOn(phase);
      await sendKeys({ type: 'x' });
      expect(card.field(PROMPT).value).to.equal('Ada');
      expect(card.focused).to.equal(PROMPT);
      expect(card.draft).to.equal('Ada');
    });
  }

  it('tells what was typed from what was not: in the colour of text, without a placeholder', async () => {
    const card = await ask({ placeholder: 'Your name' });
    const colour = getComputedStyle(card.field(PROMPT)).color;
    await card.moveOn('sending');
    expect(getComputedStyle(card.field(PROMPT)).color).to.equal(colour);
    expect(card.field(PROMPT).placeholder).to.equal('');
  });

  it('sends once, however often Enter is pressed', async () => {
    const card = await ask();
    card.field(PROMPT).focus();
    await sendKeys({ type: 'Ada' });
    await sendKeys({ press: 'Enter' });
    await card.moveOn('sending');
    await sendKeys({ press: 'Enter' });
    expect(card.answers).to.deep.equal([submit('text', 'Ada')]);
  });

  it('tries again by Enter once it has failed', async () => {
    const card = await ask();
    card.field(PROMPT).focus();
    await card.moveOn('failed');
    await sendKeys({ press: 'Enter' });
    expect(card.answers).to.deep.equal([{ type: 'retry' }]);
  });
});

describe('input: for everyone', () => {
  for (const sample of inputSamples) {
    it(`is accessible: ${sample.name}`, async () => {
      const card = await draw(input, sample.arguments);
      await expectAccessible(card);
      await card.press('Send');
      await expectAccessible(card);
    });
  }

  it('does not scroll for what the letters of a hint reach below their line', async () => {
    const card = await ask({}, { words: { ...english, input: { ...english.input, optional: 'اختياري' } } });
    const body = card.element.shadowRoot!.querySelector('.body')!;
    expect(body.scrollHeight).to.equal(body.clientHeight);
  });

  it('sets every line of what is wrong beside its icon, which is as large as that of a failure', async () => {
    const card = await ask({ input_type: 'tel' });
    card.element.style.inlineSize = '240px';
    await card.fill(PROMPT, '?');
    await card.press('Send');
    const icon = (selector: string) =>
      card.element.shadowRoot!.querySelector(`${selector} > .icon`)!.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(card.element.shadowRoot!.querySelector('#problem')!);
    words.setStartAfter(card.element.shadowRoot!.querySelector('#problem > .icon')!);
    const lines = [...words.getClientRects()].filter(({ width }) => width > 0);
    const { right, width } = icon('#problem');
    expect(lines.length).to.be.greaterThan(1);
    for (const line of lines) expect(line.left).to.be.closeTo(right + 6, 0.5);
    await card.moveOn('failed');
    expect(icon('.status').width).to.equal(width);
  });

  it('is no wider than its room, whatever the words', async () => {
    const card = await ask({ prompt: 'Donaudampfschifffahrtsgesellschaft'.repeat(6), allow_skip: true });
    card.element.style.inlineSize = '320px';
    expect(card.element.scrollWidth).to.be.at.most(320);
  });
});
