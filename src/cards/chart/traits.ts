import { writeCount } from '../../lib/write-count.js';
import type { CardTraits } from '../card-traits.js';
import { listChanges } from '../list-changes.js';
import type { ChartProps } from './index.js';

/** What is said and done about it. */
export const chartTraits: CardTraits<ChartProps> = {
  kind: (words, { chart_type }) => words.chart.types[chart_type],
  heading: (props) => props.title ?? '',
  hint: (words, { data }, locale) => words.chart.hint(data.length, writeCount(data.length, locale)),
  changes: (words, before, after, locale) => listChanges(words, before.data, after.data, locale),
};
