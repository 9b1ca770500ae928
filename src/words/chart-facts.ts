/** One value of a chart, in words: `share` where it is a part of a whole. */
export interface ChartFact {
  readonly label: string;
  readonly value: string;
  readonly share?: string;
}

/** What there is to say about a chart; the words for it are in each language's table. */
export interface ChartFacts {
  readonly type: 'bar' | 'line' | 'pie';
  readonly count: number;
  /** The count in the digits of the locale. */
  readonly counted: string;
  /** Whether all values are the same. */
  readonly level: boolean;
  readonly highest: ChartFact;
  readonly lowest: ChartFact;
  readonly first: ChartFact;
  readonly last: ChartFact;
  /** From the first value to the last. */
  readonly trend: 'up' | 'down' | 'level';
}
