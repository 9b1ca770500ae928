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

/** For each kind, how much a thousand cards add. */
export function growthOf(samples: readonly Sample[]): Growth {
  return Object.fromEntries(kinds.map((kind) => [kind, slope(samples, kind) * 1000])) as Growth;
}

/** By how many bytes the readings of a page differ in which nothing happens. */
export function heapNoise(atRest: readonly Sample[]): number {
  const heaps = atRest.map(({ reading }) => reading.heap);
  return Math.max(...heaps) - Math.min(...heaps);
}

/** What has grown by more than noise. `heapNoise` may come and go over the whole run as well. */
export function leaksIn(samples: readonly Sample[], heapNoise = 0): Kind[] {
  const cards = samples.at(-1)!.cards - samples[0]!.cards;
  const growth = growthOf(samples);
  const most = (kind: Kind) => (kind === 'heap' ? HEAP + (heapNoise * 1000) / cards : (NOISE * 1000) / cards);
  return kinds.filter((kind) => growth[kind] > most(kind));
}

/**
 * The line through all readings, by the median of the slopes between every two: what is made once and kept is
 * a step, which moves few of them; what is kept of every card moves all.
 */
function slope(samples: readonly Sample[], kind: Kind): number {
  const slopes = samples
    .flatMap((one, index) =>
      samples
        .slice(index + 1)
        .map((other) => (other.reading[kind] - one.reading[kind]) / (other.cards - one.cards)),
    )
    .sort((one, other) => one - other);
  const middle = slopes.length / 2;
  return (slopes[Math.floor(middle)]! + slopes[Math.ceil(middle) - 1]!) / 2;
}
