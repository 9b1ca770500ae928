import { remember } from './remember.js';
import { toUtc, type PlainDate } from './plain-date.js';

/** Making an Intl formatter costs a hundred times what using one does. */
const formats = new Map<string, Intl.DateTimeFormat>();
const digits = new Map<string, readonly string[]>();

/**
 * A formatter of dates and times, kept for the next time. Always of the Gregorian calendar, which the
 * arguments speak and the month grid draws, also where the locale's own is another. A locale that is
 * none counts as English.
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remember(formats, locale + JSON.stringify(options), () => {
    return new Intl.DateTimeFormat(usable(locale), { calendar: 'gregory', ...options });
  });
}

/** A formatter of days: give it what `toUtc` makes of one. */
export function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): (date: PlainDate) => string {
  const format = dateFormat(locale, { timeZone: 'UTC', ...options });
  return (date) => format.format(toUtc(date));
}

/** The numbers 0 to 31 in the digits of a locale. */
export function dayNumbers(locale: string): readonly string[] {
  return remember(digits, locale, () => {
    const { format } = new Intl.NumberFormat(usable(locale), { useGrouping: false });
    return Array.from({ length: 32 }, (_, number) => format(number));
  });
}

/** What a time zone is called in a locale, at the time of these moments: with daylight saving or without. */
export function timeZoneName(locale: string, timeZone: string, moments: readonly Date[]): string {
  const name = (style: 'long' | 'longGeneric', moment: Date) =>
    dateFormat(locale, { timeZone, timeZoneName: style })
      .formatToParts(moment)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  const names = new Set(moments.map((moment) => name('long', moment)));
  const [first = timeZone] = names;
  return placeSigns(names.size > 1 && moments[0] ? name('longGeneric', moments[0]) : first);
}

/** After Arabic letters the sign of an offset would stand on the wrong side of its number: `غرينتش-4`. */
export function placeSigns(text: string): string {
  return text.replace(/([\u0590-\u08ff])(?=[-+]\d)/g, '$1\u200e');
}

export interface Weekday {
  /** The full name. */
  readonly name: string;
  /** A few letters, fit for the head of a narrow column. */
  readonly short: string;
}

/** The days of the week, from `firstDay` on (0 is Sunday). */
export function weekdays(locale: string, firstDay: number): readonly Weekday[] {
  const days = Array.from({ length: 7 }, (_, day) => `2023-01-0${1 + ((day + firstDay) % 7)}`);
  const [name, short, narrow] = (['long', 'short', 'narrow'] as const).map((weekday) =>
    dayFormat(locale, { weekday }),
  );
  const shorts = days.map((day) => short?.(day).replace(/\.$/, '') ?? '');
  // Some languages do not shorten at all; seven long words would not fit side by side.
  const fits = shorts.every((text) => [...text].length <= 4);
  return days.map((day, index) => ({
    name: name?.(day) ?? '',
    short: (fits ? shorts[index] : narrow?.(day)) ?? '',
  }));
}

function usable(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
