import { fromUtc, type PlainDate } from './plain-date.js';

const MAX_CLOCKS = 32;
const HOURS_24 = 86_400_000;
const MINUTE = 60_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Whether a text is the IANA name of a time zone, such as `Europe/Berlin`; an offset is no name. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

let own: { readonly name: string; readonly askedAt: number } | undefined;

/** The time zone of the person in front of the screen; asked for once a minute, since it takes as long as a row of a month. */
export function ownTimeZone(): string {
  const now = Date.now();
  if (!own || Math.abs(now - own.askedAt) > MINUTE) {
    own = { name: new Intl.DateTimeFormat().resolvedOptions().timeZone, askedAt: now };
  }
  return own.name;
}

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
export function offsetAt(moment: Date, timeZone: string): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(moment)) shown[type] = Number(value);
  const wall = new Date(0);
  wall.setUTCFullYear(shown.year ?? 0, (shown.month ?? 1) - 1, shown.day ?? 1);
  wall.setUTCHours(shown.hour ?? 0, shown.minute ?? 0, shown.second ?? 0);
  return wall.getTime() - Math.floor(moment.getTime() / 1000) * 1000;
}

/** The day that a moment falls on in a time zone. */
export function dateInZone(moment: Date, timeZone: string): PlainDate {
  return fromUtc(new Date(moment.getTime() + offsetAt(moment, timeZone)));
}

/**
 * The moment at which a zone's clocks show a time. A time that they skip in spring is as much later as
 * they are put forward; of a time that they show twice in autumn it is the first.
 *
 * @param wall - What the clocks show, written as if it were UTC.
 */
export function momentInZone(wall: Date, timeZone: string): Date {
  const time = wall.getTime();
  const before = offsetAt(new Date(time - HOURS_24), timeZone);
  const after = offsetAt(new Date(time + HOURS_24), timeZone);
  const isShown = (offset: number) => offsetAt(new Date(time - offset), timeZone) === offset;
  return new Date(time - ([before, after].find(isShown) ?? before));
}

/** A clock is costly to make; the number kept is bounded, since the names come from outside. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  if (clocks.size >= MAX_CLOCKS) clocks.clear();
  clocks.set(timeZone, clock);
  return clock;
}
