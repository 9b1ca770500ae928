/**
 * Checks for what agents send nearly always. A quick check gives the checked value, or undefined for
 * whatever a full check has to look at: it never says why, and whatever it accepts a full check accepts as
 * well, with the same outcome.
 */
export type Quick = (value: unknown) => unknown;

/** A field of a shape; in a list it may be left out, and what stands second then takes its place. */
type Field = Quick | readonly [check: Quick, otherwise?: unknown];

/** Limits are code points, and those are never more than UTF-16 units. */
export const string =
  (min = 0, max = Infinity): Quick =>
  (value) =>
    typeof value === 'string' && value.length >= min && value.length <= max ? value : undefined;

export const flag: Quick = (value) => (typeof value === 'boolean' ? value : undefined);

export const number: Quick = (value) => (Number.isFinite(value) ? value : undefined);

export const integer =
  (min: number, max: number): Quick =>
  (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max ? value : undefined;

export const oneOf =
  (...values: readonly unknown[]): Quick =>
  (value) =>
    values.includes(value) ? value : undefined;

export const either =
  (...checks: readonly Quick[]): Quick =>
  (value) => {
    for (const check of checks) {
      const checked = check(value);
      if (checked !== undefined) return checked;
    }
    return undefined;
  };

/** @param unique - A key whose values must differ from one another. */
export const list =
  (check: Quick, min = 0, max = Infinity, unique?: string): Quick =>
  (value) => {
    if (!Array.isArray(value) || value.length < min || value.length > max) return undefined;
    const checked = value.map(check);
    if (checked.includes(undefined)) return undefined;
    const isUnique = !unique || new Set(checked.map((one) => (one as Keyed)[unique])).size === checked.length;
    return isUnique ? checked : undefined;
  };

/** @param isLoose - Whether other keys are kept; otherwise they are for a full check to speak of. */
export const shape = (fields: Readonly<Record<string, Field>>, isLoose = false): Quick => {
  const known = Object.entries(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const given = value as Keyed;
    const checked: Keyed = isLoose ? { ...given } : {};
    let found = 0;
    for (const [key, field] of known) {
      const [check, otherwise] = typeof field === 'function' ? [field] : field;
      const isGiven = Object.hasOwn(given, key);
      if (!isGiven && typeof field === 'function') return undefined;
      if (isGiven) found++;
      const part = isGiven ? check(given[key]) : otherwise;
      if (part !== undefined) checked[key] = part;
      else if (isGiven) return undefined;
    }
    return isLoose || found === Object.keys(given).length ? checked : undefined;
  };
};

/** A check that knows what it has seen; only for objects that never change. */
export const kept = (check: Quick): Quick => {
  const outcomes = new WeakMap<object, unknown>();
  return (value) => {
    if (typeof value !== 'object' || value === null) return check(value);
    if (!outcomes.has(value)) outcomes.set(value, check(value));
    return outcomes.get(value);
  };
};

/** Adds a condition to a check. */
export const when =
  (check: Quick, holds: (value: never) => boolean): Quick =>
  (value) => {
    const checked = check(value);
    return checked !== undefined && holds(checked as never) ? checked : undefined;
  };

type Keyed = Record<string, unknown>;
