import type { ChartFact, ChartFacts } from '../../words/chart-facts.js';
import { embed } from '../../lib/bidi.js';
import { sharesOf } from './axis.js';
import type { ChartProps } from './index.js';
import { clipText } from './wrap-text.js';
import { writeNumber, writeShares } from './numbers.js';

/** One value as the legend, the table and the readout say it. */
export interface ChartEntry extends ChartFact {
  readonly number: number;
}

/** All values in writing. */
export function entriesOf({ chart_type, data }: ChartProps, locale: string): readonly ChartEntry[] {
  const shares = chart_type === 'pie' ? writeShares(sharesOf(data.map(({ value }) => value)), locale) : null;
  return data.map(({ label, value }, index) => ({
    label,
    number: value,
    value: writeNumber(value, locale),
    ...(shares && { share: shares[index] ?? '' }),
  }));
}

/** A longer label would drown the sentence that it stands in. */
const LABEL_IN_SUMMARY = 40;

/** What a summary says; of equal values the first one counts. */
export function factsOf({ chart_type }: ChartProps, all: readonly ChartEntry[], locale: string): ChartFacts {
  const entries = all.map((entry) => ({ ...entry, label: quote(entry.label, locale) }));
  const [first, last] = [entries[0], entries.at(-1)] as [ChartEntry, ChartEntry];
  const highest = entries.reduce((found, entry) => (entry.number > found.number ? entry : found));
  const lowest = entries.reduce((found, entry) => (entry.number < found.number ? entry : found));
  const change = Math.sign(last.number - first.number);
  return {
    type: chart_type,
    count: entries.length,
    counted: writeNumber(entries.length, locale),
    level: highest.number === lowest.number,
    highest,
    lowest,
    first,
    last,
    trend: change > 0 ? 'up' : change < 0 ? 'down' : 'level',
  };
}

/** A label as it can stand in a sentence: short, and kept from turning the sentence's direction around. */
function quote(label: string, locale: string): string {
  return embed(clipText(label, LABEL_IN_SUMMARY), locale);
}
