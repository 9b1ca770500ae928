import type { CardSample } from '../card-sample.js';

const component = 'canvas.calendar';

/** Half-hour slots of one day: `hours` are when they start, in local time. */
const slotsOn = (date: string, hours: readonly number[]) =>
  hours.map((hour) => {
    const time = String(hour).padStart(2, '0');
    return { id: `${date}-${time}`, start: `${date}T${time}:00:00`, end: `${date}T${time}:30:00` };
  });

export const calendarSamples: readonly CardSample[] = [
  {
    name: 'one day, with suggestions',
    component,
    arguments: {
      title: 'When should we deliver your desk?',
      presets: [
        { label: 'Tomorrow', date: '2026-11-24' },
        { label: 'Next Monday', date: '2026-11-30' },
        { label: 'Before the holidays', date: '2026-12-18' },
        { label: 'Too early', date: '2026-11-02' },
      ],
      initial_month: '2026-11',
      date_range: { start: '2026-11-09', end: '2027-02-26' },
      allow_skip: true,
    },
    draft: { date: '2026-11-24' },
    answer: {
      draft: { date: '2026-11-24' },
      value: { selected_date: '2026-11-24', skipped: false },
    },
  },
  {
    name: 'slots of several days',
    component,
    arguments: {
      title: 'Pick a time for your demo',
      timezone: 'Europe/Berlin',
      slots: [
        ...slotsOn('2026-11-24', [9, 10, 14]),
        ...slotsOn('2026-11-25', [11, 16]),
        ...slotsOn('2026-11-27', [9]),
      ],
    },
    draft: { slots: ['2026-11-24-10'] },
    answer: {
      draft: { slots: ['2026-11-24-10'] },
      value: {
        selected_slot: {
          id: '2026-11-24-10',
          start: '2026-11-24T10:00:00',
          end: '2026-11-24T10:30:00',
        },
        skipped: false,
      },
    },
  },
  {
    name: 'several slots, with labels',
    component,
    arguments: {
      title: 'Which sessions would you like to join?',
      timezone: 'America/New_York',
      mode: 'slot_picker',
      multi_select: true,
      slots: [
        { id: 'a', start: '2026-10-31T18:00:00Z', end: '2026-10-31T19:00:00Z', label: 'Getting started' },
        { id: 'b', start: '2026-11-01T05:00:00Z', end: '2026-11-01T05:45:00Z', label: 'Night owls' },
        { id: 'c', start: '2026-11-01T06:00:00Z', end: '2026-11-01T06:45:00Z', label: 'Night owls, again' },
        { id: 'd', start: '2026-11-02T04:30:00Z', end: '2026-11-02T05:30:00Z', label: 'Over midnight' },
      ],
      allow_skip: true,
    },
    draft: { slots: ['a', 'c'] },
  },
  {
    name: 'a day, then a slot',
    component,
    arguments: {
      title: 'Book a table',
      mode: 'date_time',
      timezone: 'Europe/Paris',
      slots: [
        ...slotsOn('2026-11-24', [12, 19, 20, 21]),
        ...slotsOn('2026-11-26', [19]),
        ...slotsOn('2026-11-28', [12, 13, 20]),
        ...slotsOn('2026-12-04', [20, 21]),
      ],
    },
    draft: { date: '2026-11-24', slots: ['2026-11-24-20'] },
  },
  {
    name: 'a span of days',
    component,
    arguments: {
      title: 'When are you on leave?',
      mode: 'range',
      initial_month: '2026-11',
      date_range: { start: '2026-11-01' },
    },
    draft: { range: { start: '2026-11-19', end: '2026-12-03' } },
  },
  {
    name: 'a span half picked, in one month',
    component,
    arguments: {
      mode: 'range',
      presets: [{ label: 'First day of the fair', date: '2026-11-10' }],
      date_range: { start: '2026-11-10', end: '2026-11-26' },
    },
    draft: { range: { start: '2026-11-12' } },
    answer: {
      draft: { range: { start: '2026-11-12', end: '2026-11-13' } },
      value: { selected_range: { start: '2026-11-12', end: '2026-11-13' }, skipped: false },
    },
  },
  {
    name: 'as much as fits',
    component,
    arguments: {
      title: `Pick every one that suits you ${'and all of your colleagues '.repeat(3)}`.trim(),
      timezone: 'America/Argentina/ComodRivadavia',
      multi_select: true,
      slots: Array.from({ length: 24 }, (_, index) => ({
        id: `slot-${index}`,
        start: `2026-12-0${1 + Math.floor(index / 6)}T${String(9 + (index % 6)).padStart(2, '0')}:00-03:00`,
        end: `2026-12-0${1 + Math.floor(index / 6)}T${String(10 + (index % 6)).padStart(2, '0')}:00-03:00`,
        ...(index < 6 && { label: 'Donaudampfschifffahrtsgesellschaftskapitänsbesprechungszimmer' }),
      })),
      date_range: { start: '2026-12-02' },
      allow_skip: true,
    },
    draft: { slots: ['slot-6', 'slot-8', 'slot-23'] },
  },
  {
    name: 'a birthday',
    component,
    arguments: {
      title: 'When were you born?',
      mode: 'date_picker',
      initial_date: '1990-02-14',
      date_range: { end: '2026-11-23' },
    },
    draft: { date: '1990-02-14' },
  },
  {
    name: 'Arabic',
    component,
    arguments: {
      title: 'متى تود الحضور؟',
      mode: 'date_time',
      timezone: 'Asia/Riyadh',
      slots: [...slotsOn('2026-11-24', [9, 13, 17]), ...slotsOn('2026-11-25', [10])],
      presets: [{ label: 'الأربعاء', date: '2026-11-25' }],
      allow_skip: true,
    },
    draft: { date: '2026-11-24', slots: ['2026-11-24-13'] },
  },
];
