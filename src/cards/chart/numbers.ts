import { isRightToLeft } from '../../lib/writing-direction.js';
import { remember } from '../../lib/remember.js';

/** From here on, and below, a number is written as a power of ten. */
const HUGE = 1e15;
const TINY = 1e-6;

/** All that a double is sure of. */
const ALL_DIGITS = 15;
const FEW_DIGITS = 3;

/** While the bars grow their values are written in every frame, and making a formatter takes a tenth of a millisecond. */
const formats = new Map<string, Intl.NumberFormat>();

/** What a label beside a bar has room for. */
const SHORT = 7;

/** A value as it is, in full. */
export function writeNumber(value: number, locale: string): string {
  return write(value, locale, { maximumSignificantDigits: ALL_DIGITS, ...powerOfTen(value) });
}

/** Values for labels in the drawing: in full where all are short, else all rounded (1.24M). */
export function writeShort(values: readonly number[], locale: string): readonly string[] {
  const full = values.map((value) => writeNumber(value, locale));
  if (full.every(({ length }) => length <= SHORT)) return full;
  return values.map((value) => write(value, locale, rounded(value, FEW_DIGITS)));
}

/** The numbers of an axis: as few digits as tell them apart. */
export function writeTicks(values: readonly number[], locale: string): readonly string[] {
  const largest = Math.max(...values.map(Math.abs));
  for (let digits = FEW_DIGITS; digits < ALL_DIGITS; digits += 3) {
    const options = largest < 10_000 ? plain(largest, digits) : rounded(largest, digits);
    const texts = values.map((value) => write(value, locale, value === 0 ? {} : options));
    if (new Set(texts).size === texts.length) return texts;
  }
  return values.map((value) => writeNumber(value, locale));
}

/** Parts of a whole as percentages, with the same decimals for all; what is there never reads as nothing. */
export function writeShares(shares: readonly number[], locale: string): readonly string[] {
  const round = shares.every((share) => Math.abs(share * 100 - Math.round(share * 100)) < 0.01);
  const digits = round ? 0 : 1;
  const options = { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  const least = 0.01 / 10 ** digits;
  return shares.map((share) =>
    share > 0 && share < least / 2
      ? keepOrder(`<${write(least, locale, options)}`, locale)
      : write(share, locale, options),
  );
}

/** A sign before a number stays before it, also where text runs from right to left. */
function keepOrder(text: string, locale: string): string {
  return isRightToLeft(locale) ? `\u2066${text}\u2069` : text;
}

function plain(value: number, digits: number): Intl.NumberFormatOptions {
  return { maximumSignificantDigits: Math.max(digits, 4), ...powerOfTen(value) };
}

function rounded(value: number, digits: number): Intl.NumberFormatOptions {
  return { notation: 'compact', maximumSignificantDigits: digits, ...powerOfTen(value) };
}

function powerOfTen(value: number): Intl.NumberFormatOptions {
  const size = Math.abs(value);
  return size >= HUGE || (size > 0 && size < TINY) ? { notation: 'scientific' } : {};
}

function write(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  const make = () => new Intl.NumberFormat(locale, options);
  // Adding zero makes minus zero zero.
  return remember(formats, locale + JSON.stringify(options), make).format(value + 0);
}
