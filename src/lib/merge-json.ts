import { copyJson, JSON_LIMITS, type JsonObject, type JsonReading } from './json.js';

/** Text of so many characters keeps to the limits: a key takes two at least, and a character three bytes at most. */
const MANY = 2 * JSON_LIMITS.keys;

/** At most how many characters a value takes as text, of what has been merged. */
const lengths = new WeakMap<JsonObject, number>();

/** Puts values in the place of others, and says whether the whole keeps to the limits as well. */
export function mergeJson(values: JsonObject, changes: JsonObject): JsonReading {
  const value = { ...values, ...changes };
  const known = lengths.get(values) ?? JSON.stringify(values).length;
  // What is measured anew is only the change, for as long as all that has been there since would not be too long.
  const most = known > MANY ? known : known - replaced(values, changes) + JSON.stringify(changes).length;
  const length = most <= MANY ? most : JSON.stringify(value).length;
  const merged: JsonReading = length <= MANY ? { ok: true, value } : copyJson(value);
  if (merged.ok) lengths.set(merged.value as JsonObject, length);
  return merged;
}

/** At least how many characters go: a text that grows is sent whole, again and again. */
function replaced(values: JsonObject, changes: JsonObject): number {
  let length = 0;
  for (const key of Object.keys(changes)) {
    const value = Object.hasOwn(values, key) ? values[key] : null;
    if (typeof value === 'string') length += value.length;
  }
  return length;
}
