/** One line across the value axis. */
export interface Tick {
  /** Where it stands, from 0 at the axis' start to 1 at its end. */
  readonly at: number;
  readonly value: number;
}

/** The value axis: round numbers from its start to its end. */
export interface Axis {
  readonly ticks: readonly Tick[];
  /** Where bars begin: at zero, or at the end of the axis that is closer to it. */
  readonly baseline: number;
  /** Where each value stands, from 0 to 1, in the order given. */
  readonly places: readonly number[];
}

const STEPS = 4;

/** Values closer than this to each other, measured by their size, are drawn as equal. */
const FLAT = 1e-11;

/**
 * Lays out the value axis. What is drawn later is never a value but its place from 0 to 1, so that
 * numbers of any size (1e308, 1e-300) draw alike and nothing overflows.
 */
export function layAxis(values: readonly number[], fromZero: boolean): Axis {
  const unit = unitOf(values);
  const scaled = values.map((value) => value / unit);
  const [low, high] = limits(scaled, fromZero);
  const step = niceStep((high - low) / STEPS);
  const start = Math.floor(low / step + FLAT);
  const end = Math.max(Math.ceil(high / step - FLAT), start + 1);
  const place = (value: number) => (value / step - start) / (end - start);
  const ticks = Array.from({ length: end - start + 1 }, (_, index) => ({
    at: index / (end - start),
    value: Number(((start + index) * step * unit).toPrecision(12)),
  }));
  return {
    // Of nothing but zeros there is only the zero line to show.
    ticks: ticks.filter(({ at, value }) => (values.some(Boolean) ? Number.isFinite(value) : at === 0)),
    baseline: clamp(place(0)),
    places: scaled.map((value) => clamp(place(value))),
  };
}

/** The share of each value in their sum, which may itself be too large for a number. */
export function sharesOf(values: readonly number[]): readonly number[] {
  const unit = unitOf(values);
  const sum = values.reduce((total, value) => total + value / unit, 0);
  return values.map((value) => (sum > 0 ? value / unit / sum : 0));
}

/** The power of ten that brings the largest value between 1 and 10. */
function unitOf(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs));
  return largest > 0 ? 10 ** Math.max(Math.floor(Math.log10(largest)), -300) : 1;
}

function limits(values: readonly number[], fromZero: boolean): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size === 0) return [0, 1];
  const range = high - low;
  // A line may leave out zero where it would press the values together, unless all of them are one.
  const withZero = fromZero || range < size * FLAT || range > size / 2;
  return withZero ? [Math.min(low, 0), Math.max(high, 0)] : [low, high];
}

/** The next larger of 1, 2, 2.5, 5 and 10 times a power of ten. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const nice = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= size * (1 - FLAT)) ?? 10;
  return nice * power;
}

function clamp(place: number): number {
  return Math.min(Math.max(place, 0), 1);
}
