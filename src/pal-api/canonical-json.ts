import { isObject, type Json } from '../lib/json.js';

/** JSON text that is the same for the same content, whatever order its keys came in. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(byKey)) : inner,
  );
}

export const sameJson = (one: Json, other: Json): boolean => canonicalJson(one) === canonicalJson(other);

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : 1;
