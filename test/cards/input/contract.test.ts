import { expect } from '@open-wc/testing';
import { isEmailAddress, isPhoneNumber } from '../../../src/cards/input/contact.js';
import { MAX_ANSWER, readDraft } from '../../../src/cards/input/draft.js';
import { input, type InputProps } from '../../../src/cards/input/index.js';
import { readNumber } from '../../../src/cards/input/read-number.js';
import { inputSamples } from '../../../src/cards/input/samples.js';
import { propsOf, wrongPlaces } from '../../support/drawn-card.js';

const types = ['text', 'email', 'number', 'tel'] as const;
const props = (args: object = {}) => propsOf(input, { prompt: 'Name?', ...args }) as InputProps;

describe('input: what an agent may send', () => {
  it('needs a prompt, and no more', () => {
    expect(props()).to.deep.equal({
      prompt: 'Name?',
      input_type: 'text',
      required: false,
      allow_skip: false,
    });
    expect(wrongPlaces(input, {})).to.deep.equal(['prompt']);
    expect(wrongPlaces(input, { prompt: '' })).to.deep.equal(['prompt']);
  });

  it('counts what a person counts: 240 characters of prompt, 160 of placeholder, and not one more', () => {
    for (const letter of ['a', '😀', 'ع']) {
      expect(wrongPlaces(input, { prompt: letter.repeat(240) })).to.be.empty;
      expect(wrongPlaces(input, { prompt: letter.repeat(241) })).to.deep.equal(['prompt']);
      expect(wrongPlaces(input, { prompt: 'a', placeholder: letter.repeat(160) })).to.be.empty;
      expect(wrongPlaces(input, { prompt: 'a', placeholder: letter.repeat(161) })).to.deep.equal([
        'placeholder',
      ]);
    }
  });

  it('takes four types, and no other', () => {
    for (const input_type of types) expect(wrongPlaces(input, { prompt: 'a', input_type })).to.be.empty;
    for (const input_type of ['password', 'url', 'TEXT', '', null, 1]) {
      expect(wrongPlaces(input, { prompt: 'a', input_type })).to.deep.equal(['input_type']);
    }
  });

  it('refuses a switch that is no boolean', () => {
    expect(wrongPlaces(input, { prompt: 'a', required: 'yes', allow_skip: 1 })).to.deep.equal([
      'required',
      'allow_skip',
    ]);
  });

  it('ignores arguments it does not know, and names them', () => {
    const reading = input.read({ prompt: 'a', min: 1 });
    expect(reading.ok && reading.value.ignored).to.deep.equal(['min']);
  });

  it('reads what it has read to the same again, as an update does', () => {
    for (const sample of inputSamples) {
      const once = propsOf(input, sample.arguments);
      expect(propsOf(input, once), sample.name).to.deep.equal(once);
    }
  });

  it('is announced by its prompt, can be answered, and has no way to be closed', () => {
    expect(input.heading(props())).to.equal('Name?');
    expect(input.holdAfterSubmit(props())).to.equal(1200);
    expect(input).to.include({
      component: 'canvas.input',
      version: 'v1',
      dismissible: false,
      answerable: true,
    });
  });

  it('keeps what is typed over every update', () => {
    expect(input.keepDraft('Ada', props({ input_type: 'number' }))).to.equal('Ada');
    expect(input.keepDraft('', props())).to.equal('');
    expect(input.keepDraft({ text: 'Ada' }, props())).to.equal(undefined);
  });
});

describe('input: what goes out', () => {
  const sent = (text: string, args: object = {}, locale = 'en') => readDraft(text, props(args), locale);

  it('carries the text without the spaces around it', () => {
    expect(sent('  Ada Lovelace ')).to.deep.equal({
      type: 'submit',
      value: { input_type: 'text', value: 'Ada Lovelace', skipped: false },
    });
  });

  it('carries a number as a number', () => {
    expect(sent(' 12,5 ', { input_type: 'number' }, 'de')).to.deep.equal({
      type: 'submit',
      value: { input_type: 'number', value: 12.5, skipped: false },
    });
  });

  it('asks for an answer where one is required, of every type', () => {
    for (const input_type of types) {
      for (const text of ['', '   ', '\u00a0']) {
        expect(sent(text, { input_type, required: true })).to.deep.equal({
          type: 'problem',
          problem: 'missing',
        });
      }
    }
  });

  it('sends an empty text where none is required', () => {
    for (const input_type of ['text', 'email', 'tel']) {
      expect(sent(' ', { input_type })).to.deep.equal({
        type: 'submit',
        value: { input_type, value: '', skipped: false },
      });
    }
  });

  it('sends an empty number as a skip: there is no empty number', () => {
    expect(sent('', { input_type: 'number' })).to.deep.equal({
      type: 'skip',
      value: { input_type: 'number', value: null, skipped: true },
    });
  });

  it('says of which type an answer is not', () => {
    for (const input_type of ['email', 'number', 'tel']) {
      expect(sent('Ada', { input_type })).to.deep.equal({ type: 'problem', problem: input_type });
    }
  });

  it('sends no more than a request can take', () => {
    expect(sent('😀'.repeat(MAX_ANSWER))).to.have.property('type', 'submit');
    expect(sent('😀'.repeat(MAX_ANSWER + 1))).to.deep.equal({ type: 'problem', problem: 'tooLong' });
  });

  it('refuses values that are not its own', () => {
    const wrong = (type: 'submit' | 'skip', value: object) =>
      input.readAnswer({ type, value: { ...value } }).length > 0;
    expect(wrong('submit', { input_type: 'text', value: 'a', skipped: false })).to.equal(false);
    expect(wrong('submit', { input_type: 'number', value: 1, skipped: false })).to.equal(false);
    expect(wrong('submit', { input_type: 'number', value: '1', skipped: false })).to.equal(true);
    expect(wrong('submit', { input_type: 'number', value: Infinity, skipped: false })).to.equal(true);
    expect(wrong('submit', { input_type: 'text', value: 1, skipped: false })).to.equal(true);
    expect(wrong('submit', { input_type: 'text', value: null, skipped: false })).to.equal(true);
    expect(wrong('skip', { input_type: 'text', value: null, skipped: true })).to.equal(false);
    expect(wrong('skip', { input_type: 'text', value: '', skipped: true })).to.equal(true);
  });
});

describe('input: numbers', () => {
  const read = (text: string, number: number | null, locale = 'en') =>
    expect(readNumber(text, locale), `${text} in ${locale}`).to.equal(number);

  it('reads whole, decimal and negative ones', () => {
    read('42', 42);
    read('007', 7);
    read('+5', 5);
    read('-5', -5);
    read('− 5', -5);
    read('3.25', 3.25);
    read('.5', 0.5);
    read('5.', 5);
    expect(Object.is(readNumber('-0', 'en'), 0)).to.equal(true);
  });

  it('reads a decimal comma everywhere where it can be nothing else', () => {
    for (const locale of ['en', 'de', 'fr', 'ar']) {
      read('12,5', 12.5, locale);
      read('12,50', 12.5, locale);
      read('12.50', 12.5, locale);
      read('0,125', 0.125, locale);
      read('1234,567', 1234.567, locale);
    }
  });

  it('lets the locale say what "1,234" and "1.234" are', () => {
    read('1,234', 1234, 'en');
    read('1,234', 1.234, 'de');
    read('1,234', 1.234, 'fr');
    read('1.234', 1.234, 'en');
    read('1.234', 1234, 'de');
    read('1.234', 1234, 'es');
    read('1.234', 1.234, 'fr');
    read('1,234', 1234, 'no tag at all');
  });

  it('reads grouping of all kinds', () => {
    read('1,234,567.89', 1234567.89, 'de');
    read('1.234.567,89', 1234567.89, 'en');
    read('1 234 567,89', 1234567.89, 'fr');
    read('1\u202f234\u202f567', 1234567, 'fr');
    read("1'234'567.5", 1234567.5, 'de-CH');
    read('1’234', 1234, 'de-CH');
    read('12,34,567', 1234567, 'en-IN');
  });

  it('reads the digits of other scripts', () => {
    read('٤٢', 42, 'ar');
    read('١٬٢٣٤٫٥', 1234.5, 'ar-EG');
    read('۱۲٫۵', 12.5, 'fa');
    read('४२', 42, 'hi');
    read('４２．５', 42.5, 'ja');
  });

  it('takes nothing that is no number, or that a number does not hold', () => {
    const none = [
      '',
      '-',
      '.',
      ',',
      "'",
      'abc',
      'NaN',
      'Infinity',
      '-Infinity',
      '0x1F',
      '0b1',
      '1e5',
      '1_000',
    ];
    const broken = [
      '1.2.3',
      '1,2,3',
      '1,,2',
      '1.5.',
      '1,23.5',
      '1 2 3',
      '12 34',
      '--1',
      '1-',
      '5 %',
      '$5',
      '1.5,3.2',
    ];
    const huge = ['9007199254740993', '9'.repeat(400)];
    for (const text of [...none, ...broken, ...huge]) read(text, null);
    read('9007199254740991', Number.MAX_SAFE_INTEGER);
  });
});

describe('input: addresses and telephone numbers', () => {
  it('takes addresses that mail can reach', () => {
    const good = [
      'a@b.co',
      'ada.lovelace+tag@mail.example.co.uk',
      "o'hara@example.org",
      'ädä@exämple.de',
      '用户@例子.广告',
    ];
    for (const address of good) expect(isEmailAddress(address), address).to.equal(true);
    expect(isEmailAddress(`${'a'.repeat(242)}@example.com`)).to.equal(true);
  });

  it('catches the slips', () => {
    const slips = ['ada', 'ada@', '@example.com', 'ada@example', 'ada@@example.com', 'ada@exam@ple.com'];
    const dots = [
      'ada@example..com',
      'ada@.com',
      'ada@example.',
      '.ada@example.com',
      'ada.@example.com',
      'a..b@c.de',
    ];
    const marks = [
      'ada@example,com',
      'a da@example.com',
      'ada@exam ple.com',
      'Ada <ada@example.com>',
      'ada@-a.com',
      'ada@a-.com',
    ];
    for (const address of [...slips, ...dots, ...marks])
      expect(isEmailAddress(address), address).to.equal(false);
    expect(isEmailAddress(`${'a'.repeat(243)}@example.com`)).to.equal(false);
  });

  it('takes telephone numbers as they are written anywhere', () => {
    const good = [
      '112',
      '+1 (555) 010-9999',
      '+44 (0)20 7946 0018',
      '030/1234.567',
      '555 0100 ext. 42',
      '555-0100 x42',
      '555 0100#42',
      '(+49) 30 123',
      '٠٥٥ ٠١٢ ٣٤٥٦',
      '030 – 1234',
    ];
    for (const number of good) expect(isPhoneNumber(number), number).to.equal(true);
  });

  it('wants three digits, and no words', () => {
    for (const number of ['', '12', '+', '()', '- - -', 'call me', '555-CALL', '555@0100']) {
      expect(isPhoneNumber(number), number).to.equal(false);
    }
  });

  it('is done with hostile texts before anybody waits', () => {
    const long = [
      `a@${'a.'.repeat(100)}`,
      'a@'.repeat(50_000),
      `${'1 '.repeat(50_000)}y`,
      'ext'.repeat(30_000),
    ];
    for (const text of [...long, `${'1,'.repeat(50_000)}1`]) {
      expect([isEmailAddress(text), isPhoneNumber(text), readNumber(text, 'en')]).to.deep.equal([
        false,
        false,
        null,
      ]);
    }
  });
});
