/** A calendar day without a time or a zone, `YYYY-MM-DD`; comparing two as strings orders them. */
export type PlainDate = string;

const DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text names a day that exists, such as `2026-02-28` but not `2026-02-30`. */
export function isPlainDate(text: string): boolean {
  return PATTERN.test(text) && !text.startsWith('0000') && addDays(text, 0) === text;
}

/** A day as the UTC midnight that stands for it in `Intl` (format with `timeZone: 'UTC'`). */
export function toUtc(date: PlainDate): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const utc = new Date(0);
  // setUTCFullYear and not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  utc.setUTCFullYear(year, month - 1, day);
  return utc;
}

export function fromUtc(utc: Date): PlainDate {
  return plainDate(utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate());
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
  const first = new Date(0);
  first.setUTCFullYear(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const day = Math.min(from.getUTCDate(), daysInMonth(fromUtc(first)));
  return plainDate(first.getUTCFullYear(), first.getUTCMonth() + 1, day);
}

export function daysInMonth(date: PlainDate): number {
  const utc = toUtc(date);
  utc.setUTCFullYear(utc.getUTCFullYear(), utc.getUTCMonth() + 1, 0);
  return utc.getUTCDate();
}

/** 0 is Sunday, as in `Date.prototype.getUTCDay`. */
export function dayOfWeek(date: PlainDate): number {
  return toUtc(date).getUTCDay();
}

/** The day that a moment falls on in a time zone. */
export function dateInZone(moment: Date, timeZone: string | undefined): PlainDate {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  return plainDate(part('year'), part('month'), part('day'));
}
