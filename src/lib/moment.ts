import { isPlainDate, toUtc } from './plain-date.js';
import { momentInZone } from './time-zone.js';

/** Date, `T`, hours and minutes; then seconds, a fraction, and an offset or `Z`, where given. */
const PATTERN =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?$/i;

interface MomentParts {
  /** What a clock on the wall shows, as if it were UTC. */
  readonly wall: Date;
  /** How far that clock is ahead of UTC in milliseconds; null where the text does not say. */
  readonly offset: number | null;
}

/** Whether a text is a date and time in ISO 8601 (extended format), such as `2026-11-24T09:00+01:00`. */
export const isMoment = (text: string): boolean => readParts(text) !== null;

/** Whether a text says where its clock is: with an offset or `Z`. */
export const hasOffset = (text: string): boolean => typeof readParts(text)?.offset === 'number';

/** The moment a text stands for; without an offset it is a time on the clocks of `timeZone`. */
export function readMoment(text: string, timeZone: string): Date | null {
  const parts = readParts(text);
  if (!parts) return null;
  const { wall, offset } = parts;
  return offset === null ? momentInZone(wall, timeZone) : new Date(wall.getTime() - offset);
}

function readParts(text: string): MomentParts | null {
  const [, date = '', hours, minutes, seconds = '0', fraction = '', zone] = PATTERN.exec(text) ?? [];
  if (!isPlainDate(date)) return null;
  const wall = toUtc(date);
  const milliseconds = Math.trunc(Number(`0.${fraction || '0'}`) * 1000);
  wall.setUTCHours(Number(hours), Number(minutes), Number(seconds), milliseconds);
  // 24:00 is the midnight that ends a day, and nothing comes after it.
  const pastMidnight = hours === '24' && wall.getTime() !== toUtc(date).getTime() + 86_400_000;
  return pastMidnight ? null : { wall, offset: readOffset(zone) };
}

function readOffset(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const digits = zone.replace(/\D/g, '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
