import { expect } from '@open-wc/testing';
import { timeText, zoneText } from '../../../src/cards/calendar/calendar-text.js';
import {
  keepDraft,
  pickDate,
  pickSlot,
  readDraft,
  type CalendarDraft,
} from '../../../src/cards/calendar/draft.js';
import { dayByKey, turn } from '../../../src/cards/calendar/grid-moves.js';
import { calendar, type CalendarProps } from '../../../src/cards/calendar/index.js';
import { dayState, weeksOf, type GridState } from '../../../src/cards/calendar/month-grid.js';
import { planCalendar } from '../../../src/cards/calendar/plan.js';
import { groupByDay, timeSlots } from '../../../src/cards/calendar/slots.js';
import { placeSigns } from '../../../src/lib/date-format.js';
import { english } from '../../../src/words/english.js';
import { propsOf } from '../../support/drawn-card.js';

const NOW = new Date('2026-11-23T12:00:00Z');
const MONDAY = 1;
const SUNDAY = 0;

const slot = (id: string, start: string, end = start) => ({ id, start, end });
const props = (args: object) => propsOf(calendar, { timezone: 'UTC', ...args }) as CalendarProps;
const plan = (args: object) => planCalendar(props(args), NOW);
const week = (date: string, firstDay: number, row: number) =>
  weeksOf(date, firstDay)
    [row]?.map((day) => (day ? Number(day.slice(8)) : '–'))
    .join(' ');

describe('month grid', () => {
  it('starts its weeks on the first day of the week', () => {
    expect(week('2026-11-24', MONDAY, 0)).to.equal('– – – – – – 1');
    expect(week('2026-11-24', MONDAY, 5)).to.equal('30 – – – – – –');
    expect(week('2026-11-24', SUNDAY, 0)).to.equal('1 2 3 4 5 6 7');
    expect(week('2026-11-24', 6, 0)).to.equal('– 1 2 3 4 5 6');
  });

  it('has as many weeks as the month needs, four to six', () => {
    expect(weeksOf('2027-02-10', MONDAY)).to.have.length(4);
    expect(weeksOf('2026-11-24', SUNDAY)).to.have.length(5);
    expect(weeksOf('2026-11-24', MONDAY)).to.have.length(6);
  });

  it('holds each day of the month once, also in the first and the last year', () => {
    for (const [date, days] of [
      ['2024-02-01', 29],
      ['0001-01-31', 31],
      ['9999-12-01', 31],
    ] as const) {
      const dates = weeksOf(date, MONDAY)
        .flat()
        .filter((day) => day !== null);
      expect(new Set(dates).size, date).to.equal(days);
    }
  });

  const grid: GridState = {
    cursor: '2026-11-24',
    today: '2026-11-23',
    picked: '2026-11-25',
    span: undefined,
    isSpanPicked: false,
    canPick: (date) => date < '2026-11-28',
  };

  it('says what is true of a day', () => {
    expect(dayState('2026-11-23', grid)).to.include({
      today: true,
      tabbable: false,
      selected: false,
      disabled: false,
    });
    expect(dayState('2026-11-24', grid)).to.include({ tabbable: true, today: false });
    expect(dayState('2026-11-25', grid)).to.include({ selected: true, place: null });
    expect(dayState('2026-11-28', grid)).to.include({ disabled: true });
  });

  it('says where a day is in a span, and that all its days are picked once both ends are', () => {
    const span = { start: '2026-11-23', end: '2026-11-25' };
    const picked = { ...grid, picked: undefined, span, isSpanPicked: true };
    const places = ['22', '23', '24', '25', '26'].map((day) => dayState(`2026-11-${day}`, picked));
    expect(places.map(({ place }) => place)).to.deep.equal([null, 'start', 'middle', 'end', null]);
    expect(places.map(({ selected }) => selected)).to.deep.equal([false, true, true, true, false]);
    expect(
      dayState('2026-11-23', { ...picked, span: { start: '2026-11-23', end: '2026-11-23' } }).place,
    ).to.equal('only');
    expect(dayState('2026-11-24', { ...picked, isSpanPicked: false }).selected).to.equal(false);
  });
});

describe('keys of the month grid', () => {
  const from = '2026-11-24'; // a Tuesday
  const go = (key: string, shiftKey = false, rtl = false, firstDay = MONDAY) =>
    dayByKey(from, { key, shiftKey }, { firstDay, rtl });

  it('lead to the days and weeks around', () => {
    expect([go('ArrowLeft'), go('ArrowRight')]).to.deep.equal(['2026-11-23', '2026-11-25']);
    expect([go('ArrowUp'), go('ArrowDown')]).to.deep.equal(['2026-11-17', '2026-12-01']);
  });

  it('lead left and right as seen, where the text runs from right to left', () => {
    expect([go('ArrowLeft', false, true), go('ArrowRight', false, true)]).to.deep.equal([
      '2026-11-25',
      '2026-11-23',
    ]);
    expect(go('ArrowUp', false, true)).to.equal('2026-11-17');
  });

  it('lead to the ends of the week, which depend on the country', () => {
    expect([go('Home'), go('End')]).to.deep.equal(['2026-11-23', '2026-11-29']);
    expect([go('Home', false, false, SUNDAY), go('End', false, false, SUNDAY)]).to.deep.equal([
      '2026-11-22',
      '2026-11-28',
    ]);
    expect([go('Home', false, false, 6), go('End', false, false, 6)]).to.deep.equal([
      '2026-11-21',
      '2026-11-27',
    ]);
  });

  it('lead to other months and years', () => {
    expect([go('PageUp'), go('PageDown')]).to.deep.equal(['2026-10-24', '2026-12-24']);
    expect([go('PageUp', true), go('PageDown', true)]).to.deep.equal(['2025-11-24', '2027-11-24']);
  });

  it('leave all other keys alone', () => {
    for (const key of ['Tab', 'a', 'Escape', 'F5']) expect(go(key), key).to.equal(null);
  });

  it('turn no further than there are months', () => {
    const bounds = { start: '2026-10-01', end: '2026-12-31' };
    expect(turn('2026-11-24', 1, bounds)).to.equal('2026-12-24');
    expect(turn('2026-11-24', 12, bounds)).to.equal('2026-12-31');
    expect(turn('2026-12-24', 1, bounds)).to.equal(null);
    expect(turn('2026-10-24', -12, bounds)).to.equal(null);
  });
});

describe('where a calendar opens', () => {
  it('is today where nobody says otherwise, in the zone of the calendar', () => {
    expect(plan({}).opensOn).to.equal('2026-11-23');
    expect(planCalendar(props({ timezone: 'Asia/Tokyo' }), new Date('2026-11-23T23:30Z')).today).to.equal(
      '2026-11-24',
    );
  });

  it('is initial_date, else initial_month, else this month of initial_year', () => {
    const initial_month = '2027-03';
    expect(plan({ initial_date: '2026-12-24', initial_month, initial_year: 1990 }).opensOn).to.equal(
      '2026-12-24',
    );
    expect(plan({ initial_month, initial_year: 1990 }).opensOn).to.equal('2027-03-01');
    expect(plan({ initial_year: 1990 }).opensOn).to.equal('1990-11-23');
    expect(plan({ initial_month: '2026-11' }).opensOn).to.equal('2026-11-23');
  });

  it('is within the bounds', () => {
    expect(plan({ date_range: { start: '2027-01-10' } }).opensOn).to.equal('2027-01-10');
    expect(plan({ date_range: { end: '2020-05-05' } }).opensOn).to.equal('2020-05-05');
    expect(plan({ initial_date: '2030-01-01', date_range: { end: '2027-01-10' } }).opensOn).to.equal(
      '2027-01-10',
    );
  });

  it('is the first day with a slot that can be picked, where a day is picked for its slots', () => {
    const slots = [slot('b', '2026-12-09T09:00Z'), slot('a', '2026-12-04T09:00Z')];
    expect(plan({ mode: 'date_time', slots }).opensOn).to.equal('2026-12-04');
    expect(plan({ mode: 'date_time', slots, date_range: { start: '2026-12-05' } }).opensOn).to.equal(
      '2026-12-09',
    );
  });

  it('turns over whole months, from the first to the last that has a day to pick', () => {
    const bounded = plan({ date_range: { start: '2026-11-10', end: '2027-01-05' } });
    expect([bounded.start, bounded.end]).to.deep.equal(['2026-11-01', '2027-01-31']);
    const slots = [slot('a', '2026-12-04T09:00Z'), slot('b', '2027-02-09T09:00Z')];
    const dated = plan({ mode: 'date_time', slots });
    expect([dated.start, dated.end]).to.deep.equal(['2026-12-01', '2027-02-28']);
    // Nothing to pick: the slots are shown all the same.
    const shut = plan({ mode: 'date_time', slots, date_range: { end: '2020-01-01' } });
    expect([shut.start, shut.end, shut.canPick('2026-12-04')]).to.deep.equal([
      '2026-12-01',
      '2027-02-28',
      false,
    ]);
  });
});

describe('slots in time', () => {
  const days = (args: object) =>
    groupByDay(timeSlots(props(args), props(args).timezone ?? 'UTC')).map(({ date, slots }) => [
      date,
      slots.map(({ slot }) => slot.id).join(' '),
    ]);

  it('stand under the day that they start on in the zone', () => {
    const slots = [slot('late', '2026-11-24T23:30Z'), slot('early', '2026-11-24T00:30Z')];
    expect(days({ slots })).to.deep.equal([['2026-11-24', 'early late']]);
    expect(days({ slots, timezone: 'Asia/Tokyo' })).to.deep.equal([
      ['2026-11-24', 'early'],
      ['2026-11-25', 'late'],
    ]);
    expect(days({ slots, timezone: 'America/New_York' })).to.deep.equal([
      ['2026-11-23', 'early'],
      ['2026-11-24', 'late'],
    ]);
  });

  it('are in order of time, whatever way they are written', () => {
    const slots = [
      slot('c', '2026-11-24T11:00'),
      slot('a', '2026-11-24T11:00+03:00'),
      slot('b', '2026-11-24T09:00Z'),
    ];
    expect(days({ slots, timezone: 'Europe/Berlin' })).to.deep.equal([['2026-11-24', 'a b c']]);
  });

  it('are disabled on days outside the bounds, also by a day that is another one in the zone', () => {
    const args = { slots: [slot('a', '2026-11-24T23:30Z')], date_range: { end: '2026-11-24' } };
    expect(timeSlots(props(args), 'UTC')[0]?.disabled).to.equal(false);
    expect(timeSlots(props(args), 'Asia/Tokyo')[0]?.disabled).to.equal(true);
  });

  const texts = (locale: string, timezone: string, ...slots: readonly object[]) => {
    const timed = timeSlots(props({ slots, timezone }), timezone);
    return groupByDay(timed).flatMap((day) =>
      day.slots.map(timeText(locale, timezone, day)).map((text) => text.replace(/[\u2009\u202f]/g, ' ')),
    );
  };

  it('are written with 12 or 24 hours, as the locale does', () => {
    const slots = [slot('a', '2026-11-24T09:00Z', '2026-11-24T09:30Z')];
    expect(texts('en-US', 'UTC', ...slots)).to.deep.equal(['9:00 – 9:30 AM']);
    expect(texts('en-GB', 'UTC', ...slots)).to.deep.equal(['09:00–09:30']);
    expect(texts('de', 'Europe/Berlin', ...slots)).to.deep.equal(['10:00–10:30 Uhr']);
  });

  it('say the day they end on where it is another one, and midnight is still today', () => {
    expect(texts('en-US', 'UTC', slot('a', '2026-11-24T23:30Z', '2026-11-25T00:30Z'))).to.deep.equal([
      '11:30 PM – Nov 25, 12:30 AM',
    ]);
    expect(texts('en-US', 'UTC', slot('a', '2026-11-24T23:00Z', '2026-11-25T00:00Z'))).to.deep.equal([
      '11:00 PM – 12:00 AM',
    ]);
    expect(texts('en-US', 'UTC', slot('a', '2026-11-24T09:00Z'))).to.deep.equal(['9:00 AM']);
  });

  it('are told apart on the day that has an hour twice', () => {
    const [first, second] = [
      slot('a', '2026-11-01T05:00Z', '2026-11-01T05:45Z'),
      slot('b', '2026-11-01T06:00Z', '2026-11-01T06:45Z'),
    ];
    expect(texts('en-US', 'America/New_York', first, second)).to.deep.equal([
      '1:00 – 1:45 AM EDT',
      '1:00 – 1:45 AM EST',
    ]);
    expect(
      texts('en-US', 'America/New_York', slot('a', '2026-11-01T05:30Z', '2026-11-01T06:30Z')),
    ).to.deep.equal(['1:30 AM EDT – 1:30 AM EST']);
  });

  it('keep the sign of an offset before its number, in Arabic too', () => {
    const shown = document.createElement('p');
    shown.dir = 'rtl';
    shown.textContent = placeSigns('1:00 ص غرينتش-4');
    document.body.append(shown);
    const text = shown.firstChild as Text;
    const leftOf = (letter: string) => {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(letter));
      range.setEnd(text, text.data.indexOf(letter) + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf('-')).to.be.below(leftOf('4'));
    shown.remove();
    expect(placeSigns('1:45 AM GMT-4')).to.equal('1:45 AM GMT-4');
  });

  it('name their zone in words; the user’s own is called theirs', () => {
    const slots = [slot('a', '2026-11-24T09:00Z')];
    const berlin = props({ slots, timezone: 'Europe/Berlin' });
    expect(zoneText(english, 'en', berlin, planCalendar(berlin, NOW))).to.equal(
      'Times in Central European Standard Time',
    );
    const own = propsOf(calendar, { slots }) as CalendarProps;
    expect(zoneText(english, 'en', own, planCalendar(own, NOW))).to.match(/^Times in your time zone, \w+/);
  });
});

describe('what is picked', () => {
  const read = (draft: CalendarDraft, args: object) => readDraft(draft, props(args), plan(args));
  const slots = [
    slot('c', '2026-11-26T09:00Z'),
    slot('a', '2026-11-24T09:00Z'),
    slot('b', '2026-11-25T09:00Z'),
  ];

  it('is a span whichever end comes first, and a third day starts another', () => {
    const args = { mode: 'range' };
    const pick = (draft: CalendarDraft, date: string) => pickDate(draft, date, props(args), plan(args));
    const half = pick({}, '2026-11-24');
    expect(half.range).to.deep.equal({ start: '2026-11-24' });
    expect(pick(half, '2026-11-20').range).to.deep.equal({ start: '2026-11-20', end: '2026-11-24' });
    expect(pick(half, '2026-11-24').range).to.deep.equal({ start: '2026-11-24', end: '2026-11-24' });
    expect(pick(pick(half, '2026-11-30'), '2026-12-01').range).to.deep.equal({ start: '2026-12-01' });
  });

  it('is one slot, or several in the order they were given', () => {
    expect(pickSlot({ slots: ['a'] }, 'b', props({ slots })).slots).to.deep.equal(['b']);
    const several = props({ slots, multi_select: true });
    const three = ['b', 'a', 'c'].reduce((draft, id) => pickSlot(draft, id, several), {} as CalendarDraft);
    expect(three.slots).to.deep.equal(['c', 'a', 'b']);
    expect(pickSlot(three, 'a', several).slots).to.deep.equal(['c', 'b']);
  });

  it('lets go of a single slot when another day is opened, and keeps several', () => {
    const draft = { date: '2026-11-24', slots: ['a'] };
    const one = { mode: 'date_time', slots };
    const several = { ...one, multi_select: true };
    expect(pickDate(draft, '2026-11-25', props(one), plan(one)).slots).to.be.empty;
    expect(pickDate(draft, '2026-11-24', props(one), plan(one)).slots).to.deep.equal(['a']);
    expect(pickDate(draft, '2026-11-25', props(several), plan(several)).slots).to.deep.equal(['a']);
  });

  it('is missing until it is complete', () => {
    expect(read({}, {})).to.deep.equal({ missing: 'date' });
    expect(read({}, { mode: 'range' })).to.deep.equal({ missing: 'range' });
    expect(read({ range: { start: '2026-11-24' } }, { mode: 'range' })).to.deep.equal({
      missing: 'rangeEnd',
    });
    expect(read({ slots: [] }, { slots })).to.deep.equal({ missing: 'slot' });
    expect(read({}, { slots, mode: 'date_time' })).to.deep.equal({ missing: 'date' });
    expect(read({ date: '2026-11-24' }, { slots, mode: 'date_time' })).to.deep.equal({ missing: 'slot' });
  });
});

describe('what an update leaves of a draft', () => {
  const kept = (draft: unknown, args: object) => keepDraft(draft, props(args));
  const slots = [slot('a', '2026-11-24T09:00Z'), slot('b', '2026-11-25T09:00Z')];

  it('keeps a day while it can be picked', () => {
    expect(kept({ date: '2026-11-24' }, {})).to.deep.equal({ date: '2026-11-24' });
    expect(kept({ date: '2026-11-24' }, { date_range: { start: '2026-11-25' } })).to.deep.equal({});
    expect(kept({ date: '2026-11-24' }, { mode: 'date_time', slots })).to.deep.equal({ date: '2026-11-24' });
    expect(kept({ date: '2026-11-27' }, { mode: 'date_time', slots })).to.deep.equal({});
  });

  it('keeps a span while both of its ends can be picked', () => {
    const range = { start: '2026-11-24', end: '2026-11-28' };
    expect(kept({ range }, { mode: 'range' })).to.deep.equal({ range });
    expect(kept({ range }, { mode: 'range', date_range: { end: '2026-11-27' } })).to.deep.equal({});
    expect(kept({ range: { start: '2026-11-24' } }, { mode: 'range' })).to.deep.equal({
      range: { start: '2026-11-24' },
    });
    expect(kept({ range }, {})).to.deep.equal({});
  });

  it('keeps slots that are still there and can be picked, one where only one can be', () => {
    const draft = { slots: ['b', 'a', 'gone'] };
    expect(kept(draft, { slots, multi_select: true })).to.deep.equal({ slots: ['a', 'b'] });
    expect(kept(draft, { slots })).to.deep.equal({ slots: ['a'] });
    expect(kept(draft, { slots, multi_select: true, date_range: { start: '2026-11-25' } })).to.deep.equal({
      slots: ['b'],
    });
    expect(kept(draft, {})).to.deep.equal({});
  });

  it('keeps the month that the user has turned to', () => {
    expect(kept({ month: '2027-02' }, {})).to.deep.equal({ month: '2027-02' });
  });

  it('takes nothing over that is no draft', () => {
    for (const draft of [undefined, null, 'x', 7, []]) expect(kept(draft, {})).to.equal(undefined);
    for (const draft of [{ date: 7 }, { date: '2026-02-30' }, { month: 'x' }, { slots: 'a' }]) {
      expect(kept(draft, {})).to.deep.equal({});
    }
    for (const range of [
      7,
      {},
      { start: 'x' },
      { start: '2026-11-24', end: '2026-11-20' },
      { start: '2026-11-24', end: 1 },
    ]) {
      expect(kept({ range }, { mode: 'range' })).to.deep.equal({});
    }
  });
});
