import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { calendar } from '../../../src/cards/calendar/index.js';
import { calendarSamples } from '../../../src/cards/calendar/samples.js';
import '../../../src/cards/calendar/calendar-card.js';
import { draw, expectAccessible, type DrawnCard } from '../../support/drawn-card.js';

const now = () => new Date('2026-11-23T12:00:00Z'); // a Monday
const ask = (args: object = {}, state: object = {}) =>
  draw(calendar, { timezone: 'UTC', ...args }, { now, ...state });
const submit = (value: object) => ({ type: 'submit', value: { ...value, skipped: false } });

const slot = (id: string, start: string, more: object = {}) => ({
  id,
  start: `2026-${start}:00Z`,
  end: `2026-${start}:30Z`,
  ...more,
});
const nine = slot('nine', '11-24T09');
const ten = slot('ten', '11-24T10', { label: 'With Ada', room: { floor: 2 } });
const friday = slot('friday', '11-27T09');
const slots = [friday, nine, ten];

const root = (card: DrawnCard): ShadowRoot => card.element.shadowRoot as ShadowRoot;
const days = (card: DrawnCard): HTMLElement[] => [
  ...root(card).querySelectorAll<HTMLElement>('[role="gridcell"]'),
];

/** A day of November 2026 by its number, any other by the start of its name. */
function day(card: DrawnCard, name: number | string): HTMLElement {
  const wanted = typeof name === 'number' ? new RegExp(`, November ${name}, 2026`) : new RegExp(`^${name}`);
  const found = days(card).find((cell) => wanted.test(cell.ariaLabel ?? ''));
  if (!found) throw new Error(`No day is called ${name}.`);
  return found;
}

async function pick(card: DrawnCard, ...names: readonly (number | string)[]): Promise<void> {
  for (const name of names) {
    day(card, name).click();
    await card.element.updateComplete;
  }
}

async function keys(card: DrawnCard, ...pressed: readonly string[]): Promise<void> {
  for (const press of pressed) {
    await sendKeys({ press });
    await card.element.updateComplete;
  }
}

const month = (card: DrawnCard): string => root(card).querySelector('#month')?.textContent ?? '';
const summary = (card: DrawnCard): string => root(card).querySelector('#summary')?.textContent?.trim() ?? '';
const selected = (card: DrawnCard): (string | null)[] =>
  days(card)
    .filter((cell) => cell.ariaSelected === 'true')
    .map((cell) => cell.textContent);
const headings = (card: DrawnCard): (string | null)[] =>
  [...root(card).querySelectorAll('.days h3')].map(({ textContent }) => textContent);

describe('calendar: a day', () => {
  it('is picked in the month grid and sent', async () => {
    const card = await ask({ title: 'When?' });
    await pick(card, 25, 24);
    expect(selected(card)).to.deep.equal(['24']);
    expect(summary(card)).to.equal('Tuesday, November 24, 2026');
    await card.press('Send');
    expect([card.heading, ...card.answers]).to.deep.equal(['When?', submit({ selected_date: '2026-11-24' })]);
  });

  it('is not picked by opening on it', async () => {
    const card = await ask({ initial_date: '2026-12-24' });
    expect([month(card), summary(card)]).to.deep.equal(['December 2026', 'No date picked yet']);
    expect(selected(card)).to.be.empty;
    expect(day(card, 'Thursday, December 24').tabIndex).to.equal(0);
  });

  it('is named in full, and today is marked', async () => {
    const card = await ask();
    expect(day(card, 24).ariaLabel).to.equal('Tuesday, November 24, 2026');
    const current = days(card).filter((cell) => cell.getAttribute('aria-current') === 'date');
    expect(current.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Monday, November 23, 2026']);
  });

  it('is today in the calendar’s own zone', async () => {
    const late = () => new Date('2026-11-23T23:30:00Z');
    const card = await ask({ timezone: 'Asia/Tokyo' }, { now: late });
    expect(day(card, 24).getAttribute('aria-current')).to.equal('date');
  });

  it('outside the bounds is seen and said to be disabled, and cannot be picked', async () => {
    const card = await ask({ date_range: { start: '2026-11-10', end: '2026-11-26' } });
    expect([9, 10, 26, 27].map((number) => day(card, number).ariaDisabled)).to.deep.equal([
      'true',
      null,
      null,
      'true',
    ]);
    await pick(card, 9, 27);
    expect([selected(card), card.acts]).to.deep.equal([[], []]);
    expect(getComputedStyle(day(card, 9)).color).to.not.equal(getComputedStyle(day(card, 10)).color);
  });

  it('is asked for, at the grid, when none is picked', async () => {
    const card = await ask();
    await card.press('Send');
    expect([card.problem, card.focused]).to.deep.equal(['Pick a date first.', 'Monday, November 23, 2026']);
    const described = root(card).querySelector('[role="grid"]')?.getAttribute('aria-describedby') ?? '';
    expect(root(card).getElementById(described)?.textContent).to.contain(card.problem);
    expect(card.answers).to.be.empty;

    await pick(card, 24);
    expect(card.problem).to.equal('');
  });

  it('can be a suggestion, which the grid turns to; one that cannot be picked is disabled', async () => {
    const presets = [
      { label: 'Before the holidays', date: '2026-12-18' },
      { label: 'Long ago', date: '2020-01-01' },
    ];
    const card = await ask({ presets, date_range: { start: '2026-11-01' } });
    await card.press('Before the holidays');
    expect([month(card), ...selected(card)]).to.deep.equal(['December 2026', '18']);
    expect(card.button('Before the holidays').ariaPressed).to.equal('true');
    expect(card.button('Long ago').disabled).to.equal(true);
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit({ selected_date: '2026-12-18' })]);
  });
});

describe('calendar: a span of days', () => {
  it('is sent from its first to its last day, whichever was picked first', async () => {
    for (const order of [
      [19, 26],
      [26, 19],
    ] as const) {
      const card = await ask({ mode: 'range' });
      await pick(card, ...order);
      await card.press('Send');
      expect(card.answers).to.deep.equal([
        submit({ selected_range: { start: '2026-11-19', end: '2026-11-26' } }),
      ]);
      expect(selected(card)).to.deep.equal(['19', '20', '21', '22', '23', '24', '25', '26']);
    }
  });

  it('can be a single day', async () => {
    const card = await ask({ mode: 'range' });
    await pick(card, 19, 19);
    await card.press('Send');
    expect(card.answers).to.deep.equal([
      submit({ selected_range: { start: '2026-11-19', end: '2026-11-19' } }),
    ]);
  });

  it('reaches over months, and starts anew with the third day', async () => {
    const card = await ask({ mode: 'range' });
    await pick(card, 30);
    await card.press('Next month');
    await pick(card, 'Thursday, December 3');
    expect(summary(card).replace(/\u2009/g, ' ')).to.equal('Mon, Nov 30 – Thu, Dec 3, 2026');
    await pick(card, 'Friday, December 4');
    expect([selected(card), summary(card)]).to.deep.equal([['4'], 'From Fri, Dec 4. Pick the last day']);
  });

  it('is not brought back by Escape once an update may have ruled it out', async () => {
    const card = await ask({ mode: 'range' });
    await pick(card, 19, 21, 26);
    await card.update({ mode: 'range', date_range: { start: '2026-11-25' } });
    day(card, 26).focus();
    await keys(card, 'Escape');
    expect([selected(card), card.answers]).to.deep.equal([[], []]);
  });

  it('says which day is the first and which the last', async () => {
    const card = await ask({ mode: 'range' });
    await pick(card, 19, 21);
    expect(day(card, 19).ariaLabel).to.match(/, first day$/);
    expect(day(card, 20).ariaLabel).to.match(/2026$/);
    expect(day(card, 21).ariaLabel).to.match(/, last day$/);
  });

  it('is asked for, and so is its other end', async () => {
    const card = await ask({ mode: 'range' });
    await card.press('Send');
    expect(card.problem).to.equal('Pick the first and the last day.');
    await pick(card, 19);
    await card.press('Send');
    expect([card.problem, card.focused]).to.deep.equal([
      'Pick the last day, too.',
      'Thursday, November 19, 2026, first day',
    ]);
    expect(card.answers).to.be.empty;
  });

  it('is previewed under the mouse, and nothing is picked by that', async () => {
    const card = await ask({ mode: 'range' });
    await pick(card, 19);
    const { x, y, width, height } = day(card, 21).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await card.element.updateComplete;
    const banded = days(card).filter((cell) => cell.matches('.start, .middle, .end'));
    expect(banded.map(({ textContent }) => textContent)).to.deep.equal(['19', '20', '21']);
    expect([selected(card), card.draft]).to.deep.equal([['19'], { range: { start: '2026-11-19' } }]);
    await resetMouse();
  });

  it('takes suggestions for its ends', async () => {
    const presets = [{ label: 'The fair', date: '2026-11-10' }];
    const card = await ask({ mode: 'range', presets });
    await card.press('The fair');
    await pick(card, 12);
    await card.press('Send');
    expect(card.answers).to.deep.equal([
      submit({ selected_range: { start: '2026-11-10', end: '2026-11-12' } }),
    ]);
  });
});

describe('calendar: slots', () => {
  it('stand under their days in order of time, in the zone that is named in words', async () => {
    const card = await ask({ slots, timezone: 'Europe/Berlin' });
    expect(headings(card)).to.deep.equal(['Tuesday, November 24', 'Friday, November 27']);
    expect(card.words).to.contain('Times in Central European Standard Time');
    expect(card.words).to.contain('10:00 – 10:30 AM');
    expect(card.words).to.contain('With Ada');
  });

  it('are of the user’s own zone where the agent names none', async () => {
    const card = await draw(calendar, { slots }, { now });
    expect(card.words).to.contain('Times in your time zone, ');
  });

  it('move to another day in another zone', async () => {
    const late = { id: 'late', start: '2026-11-24T23:30:00Z', end: '2026-11-25T00:00:00Z' };
    const card = await ask({ slots: [late], timezone: 'Asia/Tokyo' });
    expect(headings(card)).to.deep.equal(['Wednesday, November 25']);
    expect(card.words).to.contain('8:30 – 9:00 AM');
  });

  it('name the year where it is not this one', async () => {
    const card = await ask({ slots: [{ id: 'a', start: '2027-01-05T09:00Z', end: '2027-01-05T10:00Z' }] });
    expect(headings(card)).to.deep.equal(['Tuesday, January 5, 2027']);
  });

  it('are sent as they were given, the last one picked', async () => {
    const card = await ask({ slots });
    await card.pick('9:00 – 9:30 AM', '10:00 – 10:30 AM With Ada');
    expect(summary(card).replace(/\u2009/g, ' ')).to.equal('Tue, Nov 24, 10:00 – 10:30 AM');
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit({ selected_slot: ten })]);
  });

  it('are sent in the order they were given, where several can be picked', async () => {
    const card = await ask({ slots, multi_select: true });
    const all = root(card).querySelectorAll<HTMLInputElement>('[type="checkbox"]');
    for (const choice of all) choice.click();
    await card.element.updateComplete;
    expect(summary(card)).to.equal('3 slots picked');
    all[0]?.click();
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit({ selected_slots: [friday, ten] })]);
  });

  it('are a list even for one', async () => {
    const card = await ask({ slots, multi_select: true });
    await card.pick('9:00 – 9:30 AM');
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit({ selected_slots: [nine] })]);
  });

  it('outside the bounds cannot be picked', async () => {
    const card = await ask({ slots, date_range: { start: '2026-11-25' } });
    expect(
      [...root(card).querySelectorAll<HTMLInputElement>('.choice')].map(({ disabled }) => disabled),
    ).to.deep.equal([true, true, false]);
  });

  it('are asked for, at the first that can be picked', async () => {
    const card = await ask({ slots, date_range: { start: '2026-11-25' } });
    await card.press('Send');
    expect([card.problem, card.focused]).to.deep.equal(['Pick a time first.', '9:00 – 9:30 AM']);
    expect(root(card).activeElement).to.equal(root(card).querySelectorAll('.choice')[2]);
  });

  it('are moved through with the arrow keys across days, and sent with Enter', async () => {
    const card = await ask({ slots: [nine, friday] });
    card.choice('9:00 – 9:30 AM').focus();
    await keys(card, ' ', 'ArrowDown', 'Enter');
    expect(card.answers).to.deep.equal([submit({ selected_slot: friday })]);
  });
});

describe('calendar: a day, then a slot', () => {
  const book = (args: object = {}) => ask({ mode: 'date_time', slots, ...args });

  it('offers the days with slots, then the slots of that day', async () => {
    const card = await book();
    expect(
      days(card)
        .filter((cell) => cell.ariaDisabled !== 'true')
        .map(({ ariaLabel }) => ariaLabel),
    ).to.deep.equal(['Tuesday, November 24, 2026, 2 times', 'Friday, November 27, 2026, 1 time']);
    expect([headings(card), summary(card)]).to.deep.equal([[], 'Pick a day to see its times']);

    await pick(card, 24);
    expect(headings(card)).to.deep.equal(['Tuesday, November 24']);
    await card.pick('9:00 – 9:30 AM');
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit({ selected_slot: nine })]);
  });

  it('never sends a slot that is out of sight', async () => {
    const card = await book();
    await pick(card, 24);
    await card.pick('9:00 – 9:30 AM');
    await pick(card, 27);
    await card.press('Send');
    expect([card.problem, card.answers]).to.deep.equal(['Pick a time first.', []]);
  });

  it('gathers several slots over several days', async () => {
    const card = await book({ multi_select: true });
    await pick(card, 24);
    await card.pick('9:00 – 9:30 AM');
    await pick(card, 27);
    await card.pick('9:00 – 9:30 AM');
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit({ selected_slots: [friday, nine] })]);
  });

  it('offers the day of a slot in the calendar’s zone', async () => {
    const late = { id: 'late', start: '2026-11-24T23:30:00Z', end: '2026-11-25T00:00:00Z' };
    const card = await book({ slots: [late], timezone: 'Asia/Tokyo' });
    expect([day(card, 24).ariaDisabled, day(card, 25).ariaDisabled]).to.deep.equal(['true', null]);
  });

  it('asks for the day first, then for the slot', async () => {
    const card = await book();
    await card.press('Send');
    expect([card.problem, card.focused]).to.deep.equal([
      'Pick a date first.',
      'Tuesday, November 24, 2026, 2 times',
    ]);
    await pick(card, 24);
    await card.press('Send');
    expect([card.problem, card.focused]).to.deep.equal(['Pick a time first.', '9:00 – 9:30 AM']);
  });

  it('shows the slots of a picked day also where the card is low', async () => {
    const card = await book();
    card.element.style.maxBlockSize = '420px';
    await pick(card, 24);
    const body = root(card).querySelector('.body')?.getBoundingClientRect();
    const last = card.choice('10:00 – 10:30 AM With Ada').getBoundingClientRect();
    expect(last.bottom).to.be.at.most(body?.bottom ?? 0);
  });
});

describe('calendar: by keyboard', () => {
  const focusGrid = async (args: object = {}, state: object = {}) => {
    const card = await ask(args, state);
    root(card).querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
    return card;
  };

  it('has one tab stop among its days, which moves along', async () => {
    const card = await focusGrid();
    const stops = () =>
      days(card)
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ textContent }) => textContent);
    expect(stops()).to.deep.equal(['23']);
    await keys(card, 'ArrowRight');
    expect(stops()).to.deep.equal(['24']);
    await pick(card, 27);
    expect(stops()).to.deep.equal(['27']);
  });

  it('moves by days, weeks, months and years, and the month follows', async () => {
    const card = await focusGrid();
    const path: [string, string][] = [
      ['ArrowRight', 'Tuesday, November 24, 2026'],
      ['ArrowDown', 'Tuesday, December 1, 2026'],
      ['ArrowUp', 'Tuesday, November 24, 2026'],
      ['Home', 'Sunday, November 22, 2026'],
      ['End', 'Saturday, November 28, 2026'],
      ['ArrowLeft', 'Friday, November 27, 2026'],
      ['PageDown', 'Sunday, December 27, 2026'],
      ['PageUp', 'Friday, November 27, 2026'],
      ['Shift+PageDown', 'Saturday, November 27, 2027'],
      ['Shift+PageUp', 'Friday, November 27, 2026'],
    ];
    for (const [key, reached] of path) {
      await keys(card, key);
      expect(card.focused, key).to.equal(reached);
      expect(reached.replace(/^.*, (\w+) \d+,/, '$1'), key).to.equal(month(card));
    }
    expect(card.answers).to.be.empty;
  });

  it('picks with Enter and with Space, and sends nothing by that', async () => {
    const card = await focusGrid();
    await keys(card, 'Enter');
    expect(selected(card)).to.deep.equal(['23']);
    await keys(card, 'ArrowRight', ' ');
    expect([selected(card), card.focused, card.answers]).to.deep.equal([
      ['24'],
      'Tuesday, November 24, 2026',
      [],
    ]);
  });

  it('mirrors left and right where the text runs from right to left', async () => {
    const card = await focusGrid();
    card.element.dir = 'rtl';
    await keys(card, 'ArrowLeft');
    expect(card.focused).to.equal('Tuesday, November 24, 2026');
    await keys(card, 'ArrowRight');
    expect(card.focused).to.equal('Monday, November 23, 2026');
  });

  it('reaches disabled days but cannot pick them, and stays within the months of the bounds', async () => {
    const card = await focusGrid({ date_range: { start: '2026-11-23', end: '2026-12-10' } });
    await keys(card, 'ArrowLeft', 'Enter');
    expect([card.focused, selected(card)]).to.deep.equal(['Sunday, November 22, 2026', []]);
    await keys(card, 'PageUp');
    expect(card.focused).to.equal('Sunday, November 1, 2026');
    await keys(card, 'Shift+PageDown');
    expect(card.focused).to.equal('Thursday, December 31, 2026');
  });

  it('reads a day of another month aloud even in the same place of the grid', async () => {
    const card = await focusGrid({ initial_date: '2026-02-24' });
    const before = root(card).activeElement;
    await keys(card, 'PageDown');
    expect(card.focused).to.equal('Tuesday, March 24, 2026');
    expect(root(card).activeElement).to.not.equal(before);
  });

  it('keeps the page from scrolling by the keys it understands, and only by those', async () => {
    const card = await focusGrid();
    const isTaken = (key: string): boolean => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      return !day(card, 23).dispatchEvent(event);
    };
    expect(['ArrowDown', 'PageUp', 'Home', ' ', 'Enter'].map(isTaken)).to.deep.equal([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['Tab', 'Escape', 'F5', 'a'].map(isTaken)).to.deep.equal([false, false, false, false]);
  });

  it('leaves the browser’s own keys alone', async () => {
    const card = await focusGrid();
    await keys(card, 'Control+ArrowRight', 'a');
    expect([card.focused, card.acts]).to.deep.equal(['Monday, November 23, 2026', []]);
  });

  it('stops on the first and the last day there is', async () => {
    const first = await focusGrid({ initial_date: '0001-01-01' });
    await keys(first, 'ArrowLeft', 'PageUp');
    expect(first.focused).to.equal('Monday, January 1, 1');
    expect(first.button('Previous month').ariaDisabled).to.equal('true');
    const last = await focusGrid({ initial_date: '9999-12-31' });
    await keys(last, 'ArrowRight', 'PageDown');
    expect(last.focused).to.equal('Friday, December 31, 9999');
    expect(last.button('Next year').ariaDisabled).to.equal('true');
  });

  it('previews a span as the keys move on', async () => {
    const card = await focusGrid({ mode: 'range' });
    await keys(card, 'Enter', 'ArrowRight', 'ArrowRight');
    expect(days(card).filter((cell) => cell.matches('.start, .middle, .end'))).to.have.length(3);
    await keys(card, 'Enter');
    expect(selected(card)).to.deep.equal(['23', '24', '25']);
  });
});

describe('calendar: months', () => {
  it('turn with named buttons, and say politely which one is on show', async () => {
    const card = await ask();
    const name = root(card).querySelector('#month');
    expect([name?.ariaLive, month(card)]).to.deep.equal(['polite', 'November 2026']);
    await card.press('Next month');
    expect(month(card)).to.equal('December 2026');
    await card.press('Next year');
    expect(month(card)).to.equal('December 2027');
    await card.press('Previous year');
    await card.press('Previous month');
    expect(month(card)).to.equal('November 2026');
    expect(root(card).querySelector('#month')).to.equal(name);
  });

  it('do not turn beyond the bounds, and the button keeps the focus there', async () => {
    const card = await ask({ date_range: { start: '2026-11-10', end: '2026-12-10' } });
    expect(card.button('Previous month').ariaDisabled).to.equal('true');
    card.button('Next month').focus();
    await card.press('Next month');
    await card.press('Next month');
    expect([month(card), card.focused]).to.deep.equal(['December 2026', 'Next month']);
    expect(card.button('Next month').ariaDisabled).to.equal('true');
  });

  it('turn by years only where there are years to turn, and not at all where there is one month', async () => {
    const one = await ask({ date_range: { start: '2026-11-10', end: '2026-11-20' } });
    expect([one.has('Next month'), one.has('Next year')]).to.deep.equal([false, false]);
    const some = await ask({ date_range: { start: '2026-11-10', end: '2027-05-20' } });
    expect([some.has('Next month'), some.has('Next year')]).to.deep.equal([true, false]);
  });

  it('are all equally high', async () => {
    const heights = [];
    for (const initial_month of ['2026-02', '2026-11', '2026-08']) {
      const card = await ask({ initial_month });
      heights.push(Math.round(card.element.getBoundingClientRect().height));
    }
    expect(new Set(heights).size, heights.join(' ')).to.equal(1);
  });

  it('speak the locale: names, digits and the first day of the week', async () => {
    const german = await ask({}, { locale: 'de' });
    expect(month(german)).to.equal('November 2026');
    const first = root(german).querySelector('th');
    expect([first?.textContent, first?.ariaLabel]).to.deep.equal(['Mo', 'Montag']);
    expect(days(german)[0]?.ariaLabel).to.equal('Sonntag, 1. November 2026');
    const arabic = await ask({}, { locale: 'ar-EG' });
    expect([days(arabic)[23]?.textContent, root(arabic).querySelector('th')?.ariaLabel]).to.deep.equal([
      '٢٤',
      'السبت',
    ]);
  });
});

describe('calendar: beside its grid', () => {
  it('skips without a date, where the agent allows it', async () => {
    const card = await ask({ allow_skip: true });
    await pick(card, 24);
    await card.press('Skip');
    expect(card.answers).to.deep.equal([{ type: 'skip', value: { skipped: true } }]);
    expect((await ask()).has('Skip')).to.equal(false);
  });

  it('can be closed', async () => {
    const card = await ask();
    await card.press('Dismiss calendar');
    expect(card.answers).to.deep.equal([{ type: 'dismiss', value: {} }]);
  });

  it('has a heading of its own in every mode where the agent gives none', async () => {
    const titles = [];
    for (const mode of ['date_picker', 'slot_picker', 'date_time', 'range']) {
      titles.push((await ask({ mode, slots })).heading);
    }
    expect(titles).to.deep.equal(['Pick a date', 'Pick a time', 'Pick a date and time', 'Pick your dates']);
  });

  it('picks nothing any more once it is sent, and still shows what was', async () => {
    for (const phase of ['sending', 'waiting', 'sent', 'failed'] as const) {
      const card = await ask({}, { draft: { date: '2026-11-24' } });
      await card.moveOn(phase);
      await pick(card, 25);
      expect([selected(card), card.acts], phase).to.deep.equal([['24'], []]);
      expect(root(card).querySelector('[role="grid"]')?.ariaDisabled, phase).to.equal('true');
    }
  });

  it('sends a failed answer again', async () => {
    const card = await ask({}, { draft: { date: '2026-11-24' }, phase: 'failed' });
    await card.press('Try again');
    expect(card.answers).to.deep.equal([{ type: 'retry' }]);
  });
});

describe('calendar: while the agent changes it', () => {
  it('keeps the pick, the month on show and the focus', async () => {
    const card = await ask({ title: 'When?' });
    await pick(card, 24);
    await card.press('Next month');
    root(card).querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
    await card.update({ title: 'When exactly?', timezone: 'UTC' });
    expect([card.heading, month(card), card.focused]).to.deep.equal([
      'When exactly?',
      'December 2026',
      'Thursday, December 24, 2026',
    ]);
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit({ selected_date: '2026-11-24' })]);
  });

  it('turns to the month that the agent asks for', async () => {
    const card = await ask();
    await card.update({ initial_month: '2027-03' });
    expect(month(card)).to.equal('March 2027');
  });

  it('comes back into the bounds, and lets go of a day outside', async () => {
    const card = await ask();
    await pick(card, 24);
    await card.update({ date_range: { start: '2026-12-10' } });
    expect([month(card), summary(card)]).to.deep.equal(['December 2026', 'No date picked yet']);
  });

  it('keeps slots that are still there', async () => {
    const card = await ask({ slots, multi_select: true });
    await card.pick('9:00 – 9:30 AM', '10:00 – 10:30 AM With Ada');
    await card.update({ slots: [ten], multi_select: true });
    await card.press('Send');
    expect(card.answers).to.deep.equal([submit({ selected_slots: [ten] })]);
  });

  it('turns from one mode to another', async () => {
    const card = await ask();
    await pick(card, 24);
    await card.update({ slots, timezone: 'UTC' });
    expect(headings(card)).to.have.length(2);
    await card.update({ mode: 'range', timezone: 'UTC' });
    expect([days(card).length > 27, summary(card)]).to.deep.equal([true, 'Pick the first day']);
  });

  it('shows the picks that it is given', async () => {
    const card = await ask({ slots, multi_select: true }, { draft: { slots: ['nine', 'friday'] } });
    const checked = () =>
      [...root(card).querySelectorAll<HTMLInputElement>('.choice')].map(({ checked }) => checked);
    expect(checked()).to.deep.equal([true, false, true]);
    card.element.draft = undefined;
    await card.element.updateComplete;
    expect(checked()).to.deep.equal([false, false, false]);
  });

  it('opens anew where the user left it', async () => {
    const turned = await ask();
    await turned.press('Next month');
    expect(turned.draft).to.deep.equal({ month: '2026-12' });
    expect(month(await ask({}, { draft: turned.draft }))).to.equal('December 2026');
    expect(month(await ask({}, { draft: { date: '2027-01-05' } }))).to.equal('January 2027');
    expect(month(await ask({ mode: 'range' }, { draft: { range: { start: '2027-02-05' } } }))).to.equal(
      'February 2027',
    );
  });
});

describe('calendar: for everyone', () => {
  it('is accessible in every sample, answered or not', async () => {
    expect(calendarSamples.length).to.be.greaterThan(5);
    for (const { arguments: args, draft } of calendarSamples) {
      for (const state of [{ now }, { now, draft }]) {
        await expectAccessible(await draw(calendar, args, state));
        fixtureCleanup();
      }
    }
  });

  it('is accessible while it says what is missing, and after it was sent', async () => {
    const card = await ask({ slots, mode: 'date_time' });
    await card.press('Send');
    await expectAccessible(card);
    await card.moveOn('sent');
    await expectAccessible(card);
  });

  it('fits a narrow phone: nothing sticks out, and a day is wide enough for a thumb', async () => {
    for (const { arguments: args, draft, name } of calendarSamples) {
      const card = await draw(calendar, args, { now, draft });
      card.element.style.inlineSize = '288px';
      const body = root(card).querySelector('.body');
      expect(body?.scrollWidth, name).to.equal(body?.clientWidth);
      for (const cell of days(card).slice(0, 1)) expect(cell.offsetWidth, name).to.be.at.least(36);
    }
  });
});
