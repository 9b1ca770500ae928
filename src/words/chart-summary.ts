import type { ChartFact, ChartFacts } from './chart-facts.js';

/** The words of a language for what there is to say about a chart. `counted` is the count in writing. */
export interface ChartPhrases {
  /** One thing, and another that says more about it in brackets. */
  readonly named: (name: string, detail: string) => string;
  readonly one: (value: string) => string;
  readonly parts: (count: number, counted: string, largest: string, smallest: string) => string;
  /** All values are the same. */
  readonly level: (count: number, counted: string, value: string) => string;
  readonly values: (count: number, counted: string, highest: string, lowest: string) => string;
  /** From the first value to the last; the sentence is ended by one of the next two. */
  readonly change: Readonly<Record<ChartFacts['trend'], (from: string, to: string) => string>>;
  readonly changeOnly: (change: string) => string;
  readonly changeWithin: (change: string, highest: string, lowest: string) => string;
}

/** Says in one sentence, or two, what a chart shows. */
export function chartSummary(say: ChartPhrases): (facts: ChartFacts) => string {
  const named = ({ label, value, share }: ChartFact) => say.named(label, share ?? value);
  return ({ type, count, counted, level, highest, lowest, first, last, trend }) => {
    const extremes = [named(highest), named(lowest)] as const;
    if (count === 1) return say.one(say.named(first.label, first.value));
    if (type === 'pie') return say.parts(count, counted, ...extremes);
    if (level) return say.level(count, counted, first.value);
    if (type === 'bar') return say.values(count, counted, ...extremes);
    const ends = [first, last].map(({ label, value }) => say.named(value, label)) as [string, string];
    const change = trend === 'level' ? say.change.level(first.value, last.value) : say.change[trend](...ends);
    const atEnds = [first, last].includes(highest) && [first, last].includes(lowest);
    return atEnds ? say.changeOnly(change) : say.changeWithin(change, ...extremes);
  };
}
