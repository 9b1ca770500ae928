/** Microseconds since 1970; every call gives a later moment than the one before. */
export type Clock = () => number;

export const SECOND = 1_000_000;

/** A clock over one that counts milliseconds, so that no two records of a process are of the same moment. */
export function createClock(now: () => number): Clock {
  let last = 0;
  return () => {
    last = Math.max(Math.round(now() * 1000), last + 1);
    return last;
  };
}

/** The wall clock, in milliseconds and parts of them. */
export function wallClock(): number {
  const precise = performance.timeOrigin + performance.now();
  const wall = Date.now();
  // A machine that slept leaves the precise one behind.
  return Math.abs(precise - wall) < 1000 ? precise : wall;
}

/** `2026-06-10T17:04:52.183947`, in UTC. */
export function writeMoment(microseconds: number): string {
  const milliseconds = Math.floor(microseconds / 1000);
  const rest = String(microseconds - milliseconds * 1000).padStart(3, '0');
  return new Date(milliseconds).toISOString().replace('Z', rest);
}
