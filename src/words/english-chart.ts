import type { ChartFact, ChartFacts } from './chart-facts.js';

/** One sentence that says what a chart shows. */
export function summarizeChart(facts: ChartFacts): string {
  const { type, count, level, highest, lowest, first, last, trend } = facts;
  if (count === 1) return `One value: ${first.label} (${first.value}).`;
  if (type === 'pie') return `Largest of ${count} parts: ${named(highest)}; smallest: ${named(lowest)}.`;
  if (level) return `All ${count} values are ${first.value}.`;
  if (type === 'bar') return `Highest of ${count} values: ${named(highest)}; lowest: ${named(lowest)}.`;
  const ends = `from ${first.value} (${first.label}) to ${last.value} (${last.label})`;
  const change =
    trend === 'level' ? `${first.value} at both ends` : `${trend === 'up' ? 'Up' : 'Down'} ${ends}`;
  const atEnds = [first, last].includes(highest) && [first, last].includes(lowest);
  return atEnds ? `${change}.` : `${change}; highest: ${named(highest)}, lowest: ${named(lowest)}.`;
}

function named({ label, value, share }: ChartFact): string {
  return `${label} (${share ?? value})`;
}
