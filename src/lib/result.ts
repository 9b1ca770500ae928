/** Why one place of an input is wrong. */
export interface Issue {
  /** Where, as it would be written in code: `options[2].id`; empty for the whole. */
  readonly path: string;
  /** Why, in plain words. */
  readonly reason: string;
}

/** Wrong input is a value, never an exception. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = (reason: string, path = ''): Result<never> => ({
  ok: false,
  issues: [{ path, reason }],
});

/** Writes a path of keys as it would stand in code: `['options', 2, 'id']` becomes `options[2].id`. */
export function writePath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}
