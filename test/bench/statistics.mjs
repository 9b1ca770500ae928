/** @param {number[]} samples */
export const median = (samples) => quantile(samples, 0.5);

/** @param {number[]} samples */
export const p95 = (samples) => quantile(samples, 0.95);

function quantile(samples, share) {
  if (samples.length === 0) throw new Error('There is nothing to take a median of.');
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const rest = sorted[Math.min(below + 1, sorted.length - 1)] - sorted[below];
  return sorted[below] + rest * (at - below);
}

/** A generator of the same numbers every time: what a run does must not depend on luck (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same elements in random order (Fisher-Yates). */
export function shuffled(elements, random) {
  const result = [...elements];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other], result[last]];
  }
  return result;
}
