/** A calendar day without a time or a zone, `YYYY-MM-DD`; comparing two as strings orders them. */
export type PlainDate = string;

/** The first and the last day there is; arithmetic that would leave them stays on them. */
export const FIRST_DATE: PlainDate = '0001-01-01';
export const LAST_DATE: PlainDate = '9999-12-31';

const DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text names a day that exists, such as `2026-02-28` but not `2026-02-30`. */
export function isPlainDate(text: string): boolean {
  return PATTERN.test(text) && fromUtc(toUtc(text)) === text;
}

/** Whether a text names a month, such as `2026-02`. */
export function isPlainMonth(text: string): boolean {
  return isPlainDate(`${text}-01`);
}

/** A day as the UTC midnight that stands for it in `Intl` (format with `timeZone: 'UTC'`). */
export function toUtc(date: PlainDate): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return utcDay(year, month - 1, day);
}

export function fromUtc(utc: Date): PlainDate {
  const year = utc.getUTCFullYear();
  if (year < 1) return FIRST_DATE;
  return year > 9999 ? LAST_DATE : plainDate(year, utc.getUTCMonth() + 1, utc.getUTCDate());
}

/** Years 1 to 9999, months 1 to 12. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromUtc(new Date(toUtc(date).getTime() + days * DAY));
}

/** The same day of another month, or that month's last day where it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const from = toUtc(date);
  const first = utcDay(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const start = fromUtc(first);
  if (toUtc(start).getTime() !== first.getTime()) return start;
  return onDay(start, from.getUTCDate());
}

/** The same day of another year; 29 February becomes the 28th. */
export function withYear(date: PlainDate, year: number): PlainDate {
  return onDay(plainDate(year, Number(date.slice(5, 7)), 1), Number(date.slice(8)));
}

export function daysInMonth(date: PlainDate): number {
  const utc = toUtc(date);
  return utcDay(utc.getUTCFullYear(), utc.getUTCMonth() + 1, 0).getUTCDate();
}

/** The month of a day, `YYYY-MM`. */
export const monthOf = (date: PlainDate): string => date.slice(0, 7);

export const startOfMonth = (date: PlainDate): PlainDate => `${monthOf(date)}-01`;

export const endOfMonth = (date: PlainDate): PlainDate => onDay(date, 31);

/** 0 is Sunday, as in `Date.prototype.getUTCDay`. */
export function dayOfWeek(date: PlainDate): number {
  return toUtc(date).getUTCDay();
}

/** The nearest day within two others, both included. */
export function clampDate(date: PlainDate, start: PlainDate, end: PlainDate): PlainDate {
  if (date < start) return start;
  return date > end ? end : date;
}

/** A day of the same month, the last one at most. */
function onDay(date: PlainDate, day: number): PlainDate {
  return `${monthOf(date)}-${String(Math.min(day, daysInMonth(date))).padStart(2, '0')}`;
}

/** `setUTCFullYear` and not `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999. */
function utcDay(year: number, month: number, day: number): Date {
  const utc = new Date(0);
  utc.setUTCFullYear(year, month, day);
  return utc;
}
