import * as z from 'zod/mini';
import { text } from '../../lib/text.js';
import { CHART_TYPES, isWhole, MAX_LABEL, MAX_POINTS, MAX_TITLE } from './accepts.js';

const chartType = z.enum(CHART_TYPES);

const point = z.strictObject({
  label: text(1, MAX_LABEL),
  value: z.number(),
});

export const props = z
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

export type ChartProps = z.output<typeof props>;
export type ChartPoint = z.output<typeof point>;
