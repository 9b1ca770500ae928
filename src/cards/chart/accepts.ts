import { kept, list, number, oneOf, shape, string, when, type Quick } from '../../lib/quick.js';
import type { ChartProps } from './index.js';

export const MAX_POINTS = 12;
export const MAX_TITLE = 120;
export const MAX_LABEL = 80;
export const CHART_TYPES = ['bar', 'line', 'pie'] as const;

/** Whether values can be the parts of something: none is negative, and they are not all zero. */
export function isWhole(data: readonly { readonly value: number }[]): boolean {
  return data.every(({ value }) => value >= 0) && data.some(({ value }) => value > 0);
}

const point = shape({ label: string(1, MAX_LABEL), value: number });

const any = shape({
  chart_type: [oneOf(...CHART_TYPES), 'bar'],
  data: kept(list(point, 1, MAX_POINTS)),
  title: [string(1, MAX_TITLE)],
  x_label: [string(1, MAX_LABEL)],
  y_label: [string(1, MAX_LABEL)],
});

/** Its arguments, as agents nearly always send them. */
export const chartAccepts: Quick = when(
  any,
  ({ chart_type, data }: ChartProps) => chart_type !== 'pie' || isWhole(data),
);
