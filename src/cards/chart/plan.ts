import { writeCount } from '../../lib/write-count.js';
import { layAxis, sharesOf } from './axis.js';
import type { ChartProps } from './index.js';
import { writeShort, writeTicks } from './numbers.js';
import { wrapText, type Measure } from './wrap-text.js';

/** How the values are drawn: bars stand as columns, or lie in rows where their labels need the width. */
export type ChartShape = 'columns' | 'rows' | 'line' | 'pie';

/** Where everything goes, before any drawing library is there: the height of the card depends on it. */
export interface ChartPlan {
  readonly shape: ChartShape;
  readonly width: number;
  readonly height: number;
  /** Where each value stands on its axis, from 0 to 1; in a pie, its share. */
  readonly places: readonly number[];
  /** Where bars begin on that axis. */
  readonly baseline: number;
  readonly ticks: readonly { readonly at: number; readonly text: string; readonly zero: boolean }[];
  /** The lines of each label as it is drawn; empty where there is no room for it. */
  readonly labels: readonly (readonly string[])[];
  /** The value written at each mark; empty where there is no room for it. */
  readonly values: readonly string[];
  /** Rows only: how far down each bar is, at its middle. */
  readonly bars: readonly number[];
}

export interface PlanInput {
  readonly props: ChartProps;
  readonly locale: string;
  readonly width: number;
  readonly measure: Measure;
  /** Rows become columns again only with room to spare, so that a scrollbar cannot make them flicker. */
  readonly previous?: ChartShape | undefined;
}

/** The height of a line of text, of a bar in a row, and of the gaps around them. */
export const LINE = 17;
export const ROW_BAR = 10;
export const ABOVE_BAR = 5;
const BETWEEN_ROWS = 16;

const PLOT_HEIGHT = 216;
/** Where there is nothing but an axis to see. */
const BARE_HEIGHT = 96;
const PIE_HEIGHT = 228;
const TICK_GAP = 8;
const LABEL_GAP = 6;
const SPARE = 24;
const MAX_LINES = 2;

/** No label of a line is drawn narrower than this, unless it is whole. */
const LEAST_LABEL = 72;

export function planChart(input: PlanInput): ChartPlan {
  const { chart_type } = input.props;
  if (chart_type === 'pie') return planPie(input);
  return chart_type === 'line' ? planUpright(input, 'line') : planBars(input);
}

function planBars(input: PlanInput): ChartPlan {
  const spare = input.previous === 'rows' ? SPARE : 0;
  const tight = planUpright({ ...input, width: input.width - spare }, 'columns');
  if (tight.labels.some((lines) => lines.length === 0)) return planRows(input);
  return spare ? planUpright(input, 'columns') : tight;
}

/** Columns and lines: labels below, numbers at the side. */
function planUpright({ props, locale, width, measure }: PlanInput, shape: 'columns' | 'line'): ChartPlan {
  const numbers = props.data.map(({ value }) => value);
  const axis = layAxis(numbers, shape === 'columns');
  const texts = writeTicks(
    axis.ticks.map(({ value }) => value),
    locale,
  );
  const tickWidth = Math.max(...texts.map((text) => measure(text)));
  const slot = Math.max((width - tickWidth - TICK_GAP) / numbers.length, 1);
  const wrapped = props.data.map(({ label }) => wrapText(label, slot - LABEL_GAP, MAX_LINES, measure));
  const fits = wrapped.every(({ whole }) => whole);
  return {
    shape,
    width,
    height:
      (numbers.some(Boolean) ? PLOT_HEIGHT : BARE_HEIGHT) +
      (fits ? Math.max(...wrapped.map(({ lines }) => lines.length)) - 1 : 1) * LINE,
    places: axis.places,
    baseline: axis.baseline,
    ticks: axis.ticks.map(({ at, value }, index) => ({ at, text: texts[index] ?? '', zero: value === 0 })),
    labels: fits
      ? wrapped.map(({ lines }) => lines)
      : shape === 'line'
        ? thinOut(props, slot, tickWidth, measure)
        : wrapped.map(() => []),
    values: chooseValues(numbers, slot, locale, measure),
    bars: [],
  };
}

/** Rows: the label and the value on a line of text, and the bar below it. */
function planRows({ props, locale, width, measure }: PlanInput): ChartPlan {
  const numbers = props.data.map(({ value }) => value);
  const values = writeShort(numbers, locale);
  const valueWidth = Math.max(...values.map((value) => measure(value, 600)));
  const labels = props.data.map(
    ({ label }) =>
      wrapText(label, Math.max(width - valueWidth - 2 * LABEL_GAP, 40), MAX_LINES, measure).lines,
  );
  const bars: number[] = [];
  let bottom = -BETWEEN_ROWS;
  for (const { length } of labels) {
    bottom += BETWEEN_ROWS + length * LINE + ABOVE_BAR + ROW_BAR;
    bars.push(bottom - ROW_BAR / 2);
  }
  const axis = layAxis(numbers, true);
  // The axis itself is not drawn, so the bars may have all of the width.
  const low = Math.min(...axis.places, axis.baseline);
  const range = Math.max(...axis.places, axis.baseline) - low || 1;
  return {
    shape: 'rows',
    width,
    height: bottom + 2,
    places: axis.places.map((place) => (place - low) / range),
    baseline: (axis.baseline - low) / range,
    ticks: [],
    labels,
    values,
    bars,
  };
}

/** A pie: each slice carries the number that its line in the legend has. */
function planPie({ props, locale, width }: PlanInput): ChartPlan {
  const places = sharesOf(props.data.map(({ value }) => value));
  return {
    shape: 'pie',
    width,
    height: PIE_HEIGHT,
    places,
    baseline: 0,
    ticks: [],
    labels: props.data.map(() => []),
    values: places.map((share, index) => (share > 0 ? writeCount(index + 1, locale) : '')),
    bars: [],
  };
}

/** Labels of a line that has no room for all: every few points, and never beyond the drawing. */
function thinOut({ data }: ChartProps, slot: number, side: number, measure: Measure): ChartPlan['labels'] {
  const widest = Math.max(...data.map(({ label }) => measure(label))) + LABEL_GAP;
  const every = Math.ceil(Math.min(widest, LEAST_LABEL) / slot);
  return data.map(({ label }, index) => {
    if (index % every > 0) return [];
    const before = (index + 0.5) * slot + side;
    const after = (data.length - index - 0.5) * slot;
    const room = Math.min(every * slot - LABEL_GAP, 2 * before, 2 * after);
    const { lines, whole } = wrapText(label, room, MAX_LINES, measure);
    return whole || room >= LEAST_LABEL / 2 ? lines : [];
  });
}

/** Writes all values where all have room; else the highest, the lowest, the last and the first that have. */
function chooseValues(
  numbers: readonly number[],
  slot: number,
  locale: string,
  measure: Measure,
): readonly string[] {
  const texts = writeShort(numbers, locale);
  const widths = texts.map((text) => measure(text, 600));
  if (widths.every((width) => width + LABEL_GAP <= slot)) return texts;
  const highest = numbers.indexOf(Math.max(...numbers));
  const lowest = numbers.indexOf(Math.min(...numbers));
  const chosen: number[] = [];
  for (const index of [highest, lowest, numbers.length - 1, 0]) {
    const clear = (other: number) =>
      Math.abs(other - index) * slot >= ((widths[other] ?? 0) + (widths[index] ?? 0)) / 2 + LABEL_GAP;
    if (!chosen.includes(index) && chosen.every(clear)) chosen.push(index);
  }
  return texts.map((text, index) => (chosen.includes(index) ? text : ''));
}
