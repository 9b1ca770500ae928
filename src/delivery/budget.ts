/** The server counts 120 in a minute; staying below spares its answer 429. */
const MOST = 100;
/** Of these, only an answer may use the last. */
const KEPT_FOR_ANSWERS = 20;
const WINDOW = 60_000;

/** The attempts that still count. Stamps from the future are of a clock that has jumped. */
export function recent(sends: readonly number[], now: number): readonly number[] {
  return sends.filter((sent) => sent > now - WINDOW && sent <= now);
}

/** How long until another attempt may be made; 0 for now. */
export function budgetWait(sends: readonly number[], now: number, isAnswer: boolean): number {
  const most = isAnswer ? MOST : MOST - KEPT_FOR_ANSWERS;
  const counted = recent(sends, now);
  const blocking = [...counted].sort((one, other) => one - other).at(-most);
  return blocking === undefined ? 0 : blocking + WINDOW - now;
}

/** The rest of the minute that began with the first attempt that still counts. */
export function restOfWindow(sends: readonly number[], now: number): number {
  const first = Math.min(now, ...recent(sends, now));
  return Math.max(1000, first + WINDOW - now);
}
