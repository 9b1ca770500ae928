const FIRST = 500;
const LONGEST = 30_000;
const SHORTEST_SLEEP = 1_000;
const LONGEST_SLEEP = 120_000;

/** Full jitter: anything up to 0.5 s × 2ⁿ, at most 30 s, so that many pages do not come back at once. */
export function backoff(failures: number, random: () => number): number {
  return random() * Math.min(LONGEST, FIRST * 2 ** failures);
}

/**
 * `Retry-After` in milliseconds, 1 to 120 s; null where there is none, it cannot be read (it is not among
 * the headers that other origins may see) or it is nonsense.
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return clamp(Number(text) * 1000);
  const date = new Date(text);
  // Only the one form of a date that HTTP knows: what a browser reads as a date is much more than that.
  return date.toUTCString() === text ? clamp(date.getTime() - now) : null;
}

/** A sleep that was written down; one that cannot be is of a clock that has jumped. */
export function sleepLeft(until: number, now: number): number {
  const left = until - now;
  return left > LONGEST_SLEEP ? 0 : Math.max(0, left);
}

function clamp(milliseconds: number): number {
  return Math.min(LONGEST_SLEEP, Math.max(SHORTEST_SLEEP, milliseconds));
}
