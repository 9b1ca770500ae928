import { dateFormat, dayFormat, placeSigns, timeZoneName } from '../../lib/date-format.js';
import { writeCount } from '../../lib/write-count.js';
import { toUtc, type PlainDate } from '../../lib/plain-date.js';
import { dateInZone, offsetAt } from '../../lib/time-zone.js';
import type { Words } from '../../words/english.js';
import type { CalendarDraft } from './draft.js';
import type { CalendarProps } from './index.js';
import { readDraft } from './draft.js';
import type { Span } from './month-grid.js';
import type { CalendarPlan } from './plan.js';
import type { SlotDay, TimedSlot } from './slots.js';

const DATE = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const SHORT_DATE = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;

/** Days in words, such as `Tuesday, 24 November 2026`. */
export const dateText = (locale: string): ((date: PlainDate) => string) =>
  dayFormat(locale, { ...DATE, year: 'numeric' });

/** A day in words, without the year while it is this one. */
export function dayText(locale: string, date: PlainDate, today: PlainDate): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? dayFormat(locale, DATE)(date) : dateText(locale)(date);
}

/** The month as a heading: languages that write their months small begin one with a capital all the same. */
export const monthText = (locale: string, date: PlainDate): string =>
  dayFormat(locale, { month: 'long', year: 'numeric' })(date).replace(/^\p{Ll}/u, (letter) =>
    letter.toLocaleUpperCase(locale),
  );

/**
 * How the slots of a day are written: `9:00 – 9:30 AM`. One that ends on another day names it; on a day on
 * which the clocks change, and show some times twice, each time names its offset.
 */
export function timeText(
  locale: string,
  timeZone: string,
  { date, slots }: SlotDay,
): (slot: TimedSlot) => string {
  const offsets = new Set(
    slots.flatMap(({ start, end }) => [start, end].map((time) => offsetAt(time, timeZone))),
  );
  const changes = offsets.size > 1;
  const time = dateFormat(
    locale,
    changes ? { timeZone, ...TIME, timeZoneName: 'short' } : { timeZone, timeStyle: 'short' },
  );
  const alone = dateFormat(locale, { timeZone, ...TIME });
  const later = dateFormat(locale, {
    timeZone,
    day: 'numeric',
    month: 'short',
    ...TIME,
    ...(changes && { timeZoneName: 'short' }),
  });
  const write = ({ start, end }: TimedSlot): string => {
    if (end.getTime() === start.getTime()) return time.format(start);
    const isSameDay = dateInZone(end, timeZone) === date;
    const isSameOffset = !changes || offsetAt(start, timeZone) === offsetAt(end, timeZone);
    if (isSameDay && isSameOffset) return time.formatRange(start, end);
    // The midnight that ends a day is still of that day.
    const endsThisDay = isSameDay || dateInZone(new Date(end.getTime() - 1), timeZone) === date;
    // An offset that both have is said once.
    const first = changes && isSameOffset ? alone : time;
    return `${first.format(start)} – ${(endsThisDay ? time : later).format(end)}`;
  };
  return (slot) => placeSigns(write(slot));
}

/** What a day has to offer where it is picked for its slots: how many there are. */
export function offerText(
  { calendar }: Words,
  locale: string,
  plan: CalendarPlan,
  date: PlainDate,
): string | undefined {
  if (plan.mode !== 'date_time' || !plan.canPick(date)) return undefined;
  const count = plan.days.find((day) => day.date === date)?.slots.length ?? 0;
  return calendar.times(count, writeCount(count, locale));
}

/** The time zone of the slots in words. */
export function zoneText(words: Words, locale: string, props: CalendarProps, plan: CalendarPlan): string {
  const moments = plan.slots.flatMap(({ start, end }) => [start, end]);
  const name = timeZoneName(locale, plan.timeZone, moments);
  return props.timezone ? words.calendar.timesIn(name) : words.calendar.timesInYours(name);
}

/** What is picked, or what to pick next. */
export function summaryText(
  { calendar }: Words,
  locale: string,
  draft: CalendarDraft,
  props: CalendarProps,
  plan: CalendarPlan,
): string {
  const reading = readDraft(draft, props, plan);
  if ('missing' in reading) {
    const { missing } = reading;
    if (missing === 'rangeEnd')
      return calendar.next.rangeEnd(draft.range ? dayFormat(locale, SHORT_DATE)(draft.range.start) : '');
    return calendar.next[missing === 'date' && plan.mode === 'date_time' ? 'day' : missing];
  }
  const { date, range } = draft;
  if (plan.mode === 'date_picker') return date ? dateText(locale)(date) : '';
  if (plan.mode === 'range')
    return range?.end ? spanText(locale, { start: range.start, end: range.end }) : '';
  const [slot, ...others] = plan.slots.filter(({ slot }) => draft.slots?.includes(slot.id));
  const count = others.length + 1;
  if (count > 1) return calendar.pickedSlots(count, writeCount(count, locale));
  return slot ? slotText(locale, plan.timeZone, slot) : '';
}

function spanText(locale: string, { start, end }: Span): string {
  const format = dateFormat(locale, { timeZone: 'UTC', ...SHORT_DATE, year: 'numeric' });
  return format.formatRange(toUtc(start), toUtc(end));
}

function slotText(locale: string, timeZone: string, { start, end }: TimedSlot): string {
  return dateFormat(locale, { timeZone, ...SHORT_DATE, ...TIME }).formatRange(start, end);
}
