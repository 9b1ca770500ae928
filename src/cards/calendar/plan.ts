import {
  clampDate,
  endOfMonth,
  FIRST_DATE,
  LAST_DATE,
  monthOf,
  startOfMonth,
  withYear,
  type PlainDate,
} from '../../lib/plain-date.js';
import { dateInZone, ownTimeZone } from '../../lib/time-zone.js';
import type { CalendarProps } from './index.js';
import { modeOf, type CalendarMode } from './mode.js';
import { groupByDay, isWithin, timeSlots, type SlotDay, type TimedSlot } from './slots.js';

/** All that a calendar shows, worked out once for its arguments. */
export interface CalendarPlan {
  readonly mode: CalendarMode;
  /** Times and days are those of this zone. */
  readonly timeZone: string;
  readonly today: PlainDate;
  /** In order of time. */
  readonly slots: readonly TimedSlot[];
  readonly days: readonly SlotDay[];
  /** The first day of the first month and the last day of the last month that the grid turns to. */
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** The day the grid opens on: it has the focus, it is not picked. */
  readonly opensOn: PlainDate;
  canPick(date: PlainDate): boolean;
}

export function planCalendar(props: CalendarProps, now: Date): CalendarPlan {
  const mode = modeOf(props);
  const timeZone = props.timezone ?? ownTimeZone();
  const today = dateInZone(now, timeZone);
  const slots = timeSlots(props, timeZone);
  const days = groupByDay(slots);
  const open = new Set(slots.filter(({ disabled }) => !disabled).map(({ date }) => date));
  const { start, end } = boundsOf(props, mode, [...open], days);
  return {
    mode,
    timeZone,
    today,
    slots,
    days,
    start: startOfMonth(start),
    end: endOfMonth(end),
    opensOn: clampDate(asked(props, today) ?? (mode === 'date_time' ? start : today), start, end),
    canPick: (date) => (mode === 'date_time' ? open.has(date) : isWithin(date, props.date_range)),
  };
}

/** A grid with slots spans the days that have some; any other, `date_range`. */
function boundsOf(
  { date_range }: CalendarProps,
  mode: CalendarMode,
  open: readonly PlainDate[],
  days: readonly SlotDay[],
): { readonly start: PlainDate; readonly end: PlainDate } {
  const dates = open.length > 0 ? open : days.map(({ date }) => date);
  const [first, last] = [dates[0], dates.at(-1)];
  if (mode === 'date_time' && first && last) return { start: first, end: last };
  return { start: date_range?.start ?? FIRST_DATE, end: date_range?.end ?? LAST_DATE };
}

/** `initial_date`, else today or the first of `initial_month`, else today's day in `initial_year`. */
function asked({ initial_date, initial_month, initial_year }: CalendarProps, today: PlainDate) {
  if (initial_date) return initial_date;
  if (initial_month) return initial_month === monthOf(today) ? today : `${initial_month}-01`;
  return initial_year ? withYear(today, initial_year) : undefined;
}

/** Whether an update asks for another place in time; then the grid goes there, else it stays. */
export function asksElsewhere(before: CalendarProps, after: CalendarProps): boolean {
  return (
    before.initial_date !== after.initial_date ||
    before.initial_month !== after.initial_month ||
    before.initial_year !== after.initial_year
  );
}
