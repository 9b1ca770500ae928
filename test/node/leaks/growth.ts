/** Tells growth from noise. */
import { kinds, type Kind, type Reading } from './meter.js';

/** What a page held after so many cards. */
export interface Sample {
  readonly cards: number;
  readonly reading: Reading;
}

export type Growth = Readonly<Record<Kind, number>>;

/** Bytes for a thousand cards. */
const HEAP = 4096;

/** What may come and go over a whole run, whatever its length. */
const NOISE = 5;

/** For each kind, how much a thousand cards add: the slope of a line through all that was read. */
export function growthOf(samples: readonly Sample[]): Growth {
  return Object.fromEntries(kinds.map((kind) => [kind, slope(samples, kind) * 1000])) as Growth;
}

/** What has grown by more than noise. */
export function leaksIn(samples: readonly Sample[]): Kind[] {
  const cards = samples.at(-1)!.cards - samples[0]!.cards;
  const growth = growthOf(samples);
  return kinds.filter((kind) => growth[kind] > (kind === 'heap' ? HEAP : (NOISE * 1000) / cards));
}

function slope(samples: readonly Sample[], kind: Kind): number {
  const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = samples.map(({ cards }) => cards);
  const y = samples.map(({ reading }) => reading[kind]);
  const [mx, my] = [middle(x), middle(y)];
  const products = x.map((value, index) => (value - mx) * (y[index]! - my));
  return middle(products) / middle(x.map((value) => (value - mx) ** 2));
}
