import type { PlainDate } from '../../lib/plain-date.js';
import { readMoment } from '../../lib/moment.js';
import { dateInZone } from '../../lib/time-zone.js';
import type { CalendarProps, CalendarSlot } from './index.js';

/** A slot as it stands in one time zone. */
export interface TimedSlot {
  readonly slot: CalendarSlot;
  readonly start: Date;
  readonly end: Date;
  /** The day it starts on, which is another one in another zone. */
  readonly date: PlainDate;
  /** Whether that day is outside `date_range`. */
  readonly disabled: boolean;
}

export interface SlotDay {
  readonly date: PlainDate;
  readonly slots: readonly TimedSlot[];
}

/** The slots in order of time. */
export function timeSlots({ slots = [], date_range }: CalendarProps, timeZone: string): TimedSlot[] {
  return slots
    .map((slot) => {
      const start = readMoment(slot.start, timeZone) ?? new Date(0);
      const end = readMoment(slot.end, timeZone) ?? start;
      const date = dateInZone(start, timeZone);
      return { slot, start, end, date, disabled: !isWithin(date, date_range) };
    })
    .sort((one, other) => Number(one.start) - Number(other.start));
}

/** Slots that are in order of time, day by day. */
export function groupByDay(slots: readonly TimedSlot[]): SlotDay[] {
  const dates = [...new Set(slots.map(({ date }) => date))];
  return dates.map((date) => ({ date, slots: slots.filter((slot) => slot.date === date) }));
}

export function isWithin(date: PlainDate, range: CalendarProps['date_range']): boolean {
  return date >= (range?.start ?? date) && date <= (range?.end ?? date);
}
