import { expect } from '@open-wc/testing';
import { calendar } from '../../../src/cards/calendar/index.js';
import { modeOf } from '../../../src/cards/calendar/mode.js';
import type { CalendarProps } from '../../../src/cards/calendar/index.js';
import { calendarSamples } from '../../../src/cards/calendar/samples.js';
import { SUBMIT_HOLD } from '../../../src/cards/card-type.js';
import type { JsonObject } from '../../../src/lib/json.js';
import { english } from '../../../src/words/english.js';
import { propsOf, wrongPlaces } from '../../support/drawn-card.js';

const slot = (id: string, more: object = {}) => ({
  id,
  start: '2026-11-24T09:00:00Z',
  end: '2026-11-24T09:30:00Z',
  ...more,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => slot(`s${index}`));
const wrong = (args: object) => wrongPlaces(calendar, args);
const props = (args: object) => propsOf(calendar, args) as CalendarProps;
const refusals = (type: 'submit' | 'skip', value: object) =>
  calendar.readAnswer({ type, value: value as JsonObject });

describe('calendar: what an agent may send', () => {
  it('needs nothing at all: then it asks for a day', () => {
    expect(wrong({})).to.be.empty;
    expect(modeOf(props({}))).to.equal('date_picker');
    expect(props({})).to.include({ multi_select: false, allow_skip: false });
  });

  it('takes its mode from the slots where the agent does not say', () => {
    expect(modeOf(props({ slots: many(1) }))).to.equal('slot_picker');
    expect(modeOf(props({ slots: many(1), mode: 'date_time' }))).to.equal('date_time');
    expect(modeOf(props({ mode: 'range' }))).to.equal('range');
  });

  it('knows four modes', () => {
    for (const mode of ['date_picker', 'slot_picker', 'date_time', 'range']) {
      expect(wrong({ mode, slots: many(1) }), mode).to.be.empty;
    }
    expect(wrong({ mode: 'week' })).to.deep.equal(['mode']);
  });

  it('needs slots to pick slots, and can do without them elsewhere', () => {
    expect(wrong({ mode: 'slot_picker' })).to.deep.equal(['slots']);
    expect(wrong({ mode: 'date_time' })).to.deep.equal(['slots']);
    expect(wrong({ mode: 'range' })).to.be.empty;
    expect(wrong({ mode: 'date_picker', multi_select: true })).to.be.empty;
  });

  it('takes 1 to 24 slots, each id once', () => {
    for (const count of [1, 24]) expect(wrong({ slots: many(count) }), `${count}`).to.be.empty;
    for (const count of [0, 25]) expect(wrong({ slots: many(count) }), `${count}`).to.deep.equal(['slots']);
    expect(wrong({ slots: [slot('a'), slot('b'), slot('a')] })).to.deep.equal(['slots']);
  });

  it('takes a title of up to 120 characters, however many bytes they have', () => {
    expect(wrong({ title: '📅'.repeat(120) })).to.be.empty;
    expect(wrong({ title: 'x'.repeat(121) })).to.deep.equal(['title']);
    expect(wrong({ title: '' })).to.deep.equal(['title']);
  });

  it('takes the IANA name of a time zone only', () => {
    for (const timezone of ['Europe/Berlin', 'UTC', 'America/Argentina/ComodRivadavia']) {
      expect(wrong({ timezone }), timezone).to.be.empty;
    }
    for (const timezone of ['', 'Berlin', '+02:00', `Europe/${'x'.repeat(120)}`, 1]) {
      expect([...new Set(wrong({ timezone }))], `${timezone}`).to.deep.equal(['timezone']);
    }
  });

  it('takes the times of a slot in ISO 8601: with an offset, with Z, or local', () => {
    for (const start of ['2026-11-24T09:00Z', '2026-11-24T09:00:00.000+01:00', '2026-11-24T08:00:00']) {
      expect(wrong({ slots: [slot('a', { start, end: '2026-11-25T00:00Z' })] }), start).to.be.empty;
    }
    for (const start of ['2026-11-24', '9:00', 'Tuesday', '2026-02-30T09:00Z', '', 1_700_000_000]) {
      expect(wrong({ slots: [slot('a', { start })] }), `${start}`).to.deep.equal(['slots[0].start']);
    }
    expect(wrong({ slots: [{ id: 'a', start: '2026-11-24T09:00Z' }] })).to.deep.equal(['slots[0].end']);
  });

  it('refuses a slot that ends before it starts, and takes one without length', () => {
    const ends = (start: string, end: string, timezone?: string) =>
      wrong({ slots: [slot('ok'), slot('a', { start, end })], ...(timezone && { timezone }) });
    expect(ends('2026-11-24T09:00Z', '2026-11-24T08:59Z')).to.deep.equal(['slots[1].end']);
    expect(ends('2026-11-24T09:00', '2026-11-24T08:59')).to.deep.equal(['slots[1].end']);
    expect(ends('2026-11-24T09:00Z', '2026-11-24T09:00Z')).to.be.empty;
    // The same clock time is earlier in the east.
    expect(ends('2026-11-24T09:00+01:00', '2026-11-24T09:00+02:00')).to.deep.equal(['slots[1].end']);
    expect(ends('2026-11-24T09:00Z', '2026-11-24T17:00', 'Asia/Tokyo')).to.deep.equal(['slots[1].end']);
    expect(ends('2026-11-24T09:00Z', '2026-11-24T19:00', 'Asia/Tokyo')).to.be.empty;
    // Without a time zone nobody can compare these two.
    expect(ends('2026-11-24T09:00Z', '2026-11-24T01:00')).to.be.empty;
    // In spring the clocks skip 2:00 to 3:00: written in order is good enough.
    expect(ends('2026-03-29T02:30', '2026-03-29T03:00', 'Europe/Berlin')).to.be.empty;
  });

  it('needs an id for each slot, and no label', () => {
    expect(wrong({ slots: [slot('')] })).to.deep.equal(['slots[0].id']);
    expect(wrong({ slots: [slot('a', { label: 'x'.repeat(500) })] })).to.be.empty;
    expect(wrong({ slots: [slot('a', { label: 7 })] })).to.deep.equal(['slots[0].label']);
  });

  it('takes up to 6 presets with labels of up to 40 characters and days that exist', () => {
    const preset = (label: string, date = '2026-11-24') => ({ label, date });
    expect(wrong({ presets: [] })).to.be.empty;
    expect(wrong({ presets: Array.from({ length: 6 }, () => preset('ä'.repeat(40))) })).to.be.empty;
    expect(wrong({ presets: Array.from({ length: 7 }, () => preset('a')) })).to.deep.equal(['presets']);
    expect(wrong({ presets: [preset('x'.repeat(41))] })).to.deep.equal(['presets[0].label']);
    expect(wrong({ presets: [preset('')] })).to.deep.equal(['presets[0].label']);
    expect(wrong({ presets: [preset('a', '2026-02-29')] })).to.deep.equal(['presets[0].date']);
    expect(wrong({ presets: [{ label: 'a' }] })).to.deep.equal(['presets[0].date']);
  });

  it('takes a day, a month or a year to open on', () => {
    expect(wrong({ initial_date: '2024-02-29', initial_month: '2026-12', initial_year: 1 })).to.be.empty;
    expect(wrong({ initial_year: 9999 })).to.be.empty;
    for (const initial_date of ['2026-02-29', '2026-1-1', '24.11.2026', '2026-11-24T00:00Z', 20261124]) {
      expect(wrong({ initial_date }), `${initial_date}`).to.deep.equal(['initial_date']);
    }
    for (const initial_month of ['2026-13', '2026-00', '2026', '2026-11-24']) {
      expect(wrong({ initial_month }), initial_month).to.deep.equal(['initial_month']);
    }
    for (const initial_year of [0, 10_000, 2026.5, '2026', -1]) {
      expect(wrong({ initial_year }), `${initial_year}`).to.deep.equal(['initial_year']);
    }
  });

  it('takes bounds with one end, with both or with none, in order', () => {
    for (const date_range of [{}, { start: '2026-11-24' }, { end: '2026-11-24' }]) {
      expect(wrong({ date_range })).to.be.empty;
    }
    expect(wrong({ date_range: { start: '2026-11-24', end: '2026-11-24' } })).to.be.empty;
    expect(wrong({ date_range: { start: '2026-11-25', end: '2026-11-24' } })).to.deep.equal(['date_range']);
    expect(wrong({ date_range: { start: '2026-11-31' } })).to.deep.equal(['date_range.start']);
    expect(wrong({ date_range: { end: 'tomorrow' } })).to.deep.equal(['date_range.end']);
  });

  it('refuses a switch that is no boolean', () => {
    for (const name of ['multi_select', 'allow_skip']) expect(wrong({ [name]: 'yes' })).to.deep.equal([name]);
  });

  it('says in plain words what is wrong', () => {
    const reading = calendar.read({ mode: 'date_time', timezone: 'Berlin' });
    const reasons = reading.ok ? [] : reading.issues.map(({ path, reason }) => `${path} ${reason}`);
    expect(reasons).to.include('timezone is not the IANA name of a time zone');
  });

  it('ignores arguments it does not know, and says which; what else a slot carries is the agent’s', () => {
    const reading = calendar.read({
      colour: 'red',
      slots: [slot('a', { room: 'B12' })],
      date_range: { to: 'x' },
    });
    if (!reading.ok) throw new Error('refused');
    expect(reading.value.ignored).to.deep.equal(['colour', 'date_range.to']);
    expect(reading.value.props.slots?.[0]).to.deep.equal(slot('a', { room: 'B12' }));
  });

  it('takes its own checked arguments again', () => {
    expect(calendarSamples.length).to.be.greaterThan(5);
    for (const { name, arguments: args } of calendarSamples) {
      const once = props(args);
      expect(props(once), name).to.deep.equal(once);
    }
  });
});

describe('calendar: what it sends', () => {
  it('takes one answer of one kind', () => {
    const skipped = false;
    for (const value of [
      { selected_date: '2026-11-24', skipped },
      { selected_range: { start: '2026-11-24', end: '2026-11-24' }, skipped },
      { selected_slot: slot('a', { room: 'B12' }), skipped },
      { selected_slots: [slot('a'), slot('b')], skipped },
    ]) {
      expect(refusals('submit', value), JSON.stringify(value)).to.be.empty;
    }
    expect(refusals('skip', { skipped: true })).to.be.empty;
  });

  it('refuses anything else', () => {
    for (const value of [
      {},
      { skipped: false },
      { selected_date: '2026-11-24' },
      { selected_date: '2026-02-30', skipped: false },
      { selected_date: '2026-11-24', skipped: true },
      { selected_range: { start: '2026-11-24' }, skipped: false },
      { selected_slots: [], skipped: false },
      { selected_date: '2026-11-24', selected_slot: slot('a'), skipped: false },
    ]) {
      expect(refusals('submit', value), JSON.stringify(value)).to.not.be.empty;
    }
    expect(refusals('skip', { skipped: false })).to.not.be.empty;
  });

  it('is a card like others: dismissible, answerable, held for a moment after it was sent', () => {
    expect(calendar).to.include({ component: 'canvas.calendar', version: 'v1', tag: 'canvas-calendar' });
    expect([calendar.dismissible, calendar.answerable]).to.deep.equal([true, true]);
    expect(calendar.holdAfterSubmit(props({}))).to.equal(SUBMIT_HOLD);
    expect(calendar.kind(english, props({}))).to.equal('Calendar');
    expect([calendar.heading(props({ title: 'When?' })), calendar.heading(props({}))]).to.deep.equal([
      'When?',
      '',
    ]);
  });
});
