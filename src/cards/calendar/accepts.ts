import { flag, integer, kept, list, oneOf, shape, string, when, type Quick } from '../../lib/quick.js';
import type { CalendarProps, CalendarSlot } from './index.js';
import { modeOf, picksSlots } from './mode.js';

export const MAX_TITLE = 120;
export const MAX_TIMEZONE = 120;
export const MAX_SLOTS = 24;
export const MAX_PRESETS = 6;
export const MAX_PRESET_LABEL = 40;
export const MAX_YEAR = 9999;
export const MODES = ['date_picker', 'slot_picker', 'date_time', 'range'] as const;

/** A day of the years 1000 to 9999: what rolls over to another day does not exist. */
const isDay = (text: string): boolean =>
  /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && new Date(text).getUTCDate() === Number(text.slice(8));

/** The forms that every browser parses alike. */
const MOMENT = /^([\d-]{10})T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(Z|[+-][01]\d:[0-5]\d)?$/;

const isMoment = (text: string): boolean =>
  isDay(MOMENT.exec(text)?.[1] ?? '') && !Number.isNaN(timeOf(text));

/** Without an offset, as if it were UTC. */
const timeOf = (text: string): number => Date.parse(MOMENT.exec(text)?.[2] ? text : `${text}Z`);

const hasOffset = (text: string): boolean => MOMENT.exec(text)?.[2] !== undefined;

/** Both ends on the same clock, and in order. */
const isInOrder = ({ start, end }: CalendarSlot): boolean =>
  hasOffset(start) === hasOffset(end) && timeOf(start) <= timeOf(end);

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Z]/i.test(name) && !!new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
}

export const day = when(string(), isDay);

const moment = when(string(), isMoment);

export const slot = when(
  shape({ id: string(1), start: moment, end: moment, label: [string()] }, true),
  isInOrder,
);

export const slots = list(slot, 1, MAX_SLOTS, 'id');

const span = when(
  shape({ start: [day], end: [day] }),
  ({ start, end }: NonNullable<CalendarProps['date_range']>) => !start || !end || start <= end,
);

const args = shape({
  title: [string(1, MAX_TITLE)],
  timezone: [when(string(1, MAX_TIMEZONE), isTimeZone)],
  mode: [oneOf(...MODES)],
  multi_select: [flag, false],
  slots: [kept(slots)],
  presets: [list(shape({ label: string(1, MAX_PRESET_LABEL), date: day }), 0, MAX_PRESETS)],
  initial_date: [day],
  initial_month: [when(string(), (text: string) => isDay(`${text}-01`))],
  initial_year: [integer(1, MAX_YEAR)],
  date_range: [span],
  allow_skip: [flag, false],
});

/** Its arguments, as agents nearly always send them. */
export const calendarAccepts: Quick = when(
  args,
  (props: CalendarProps) => props.slots !== undefined || !picksSlots(modeOf(props)),
);
