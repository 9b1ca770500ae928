import * as z from 'zod/mini';
import { text } from '../../lib/text.js';
import { defineCard } from '../define-card.js';
import { writeCount } from '../../lib/write-count.js';
import { listChanges } from '../list-changes.js';

const MAX_POINTS = 12;
const MAX_TITLE = 120;
const MAX_LABEL = 80;

const chartType = z.enum(['bar', 'line', 'pie']);

const point = z.strictObject({
  label: text(1, MAX_LABEL),
  value: z.number(),
});

const props = z
  .strictObject({
    chart_type: z._default(chartType, 'bar'),
    data: z.array(point).check(z.minLength(1), z.maxLength(MAX_POINTS)),
    title: z.optional(text(1, MAX_TITLE)),
    x_label: z.optional(text(1, MAX_LABEL)),
    y_label: z.optional(text(1, MAX_LABEL)),
  })
  .check(
    z.refine(({ chart_type, data }) => chart_type !== 'pie' || isWhole(data), {
      path: ['data'],
      error: 'of a pie has a negative value, or nothing but zeros',
    }),
  );

/** Shows a few numbers as bars, as a line or as shares of a whole. */
export const chart = defineCard({
  component: 'canvas.chart',
  version: 'v1',
  tag: 'canvas-chart',
  props,
  kind: (words, { chart_type }) => words.chart.types[chart_type],
  heading: (props) => props.title ?? '',
  hint: (words, { data }, locale) => words.chart.hint(data.length, writeCount(data.length, locale)),
  changes: (words, before, after, locale) => listChanges(words, before.data, after.data, locale),
});

export type ChartProps = z.output<typeof props>;
export type ChartPoint = z.output<typeof point>;

/** Whether values can be the parts of something: none is negative, and they are not all zero. */
function isWhole(data: readonly { readonly value: number }[]): boolean {
  return data.every(({ value }) => value >= 0) && data.some(({ value }) => value > 0);
}
