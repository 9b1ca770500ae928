import { isObject, type JsonObject } from '../../lib/json.js';

/** Where the platform may have put the configuration of the skill; the exact place is not published. */
const PLACES: readonly (readonly string[])[] = [
  [],
  ['config'],
  ['scheduling_embed'],
  ['config', 'scheduling_embed'],
  ['components', 'scheduling_embed'],
  ['config', 'components', 'scheduling_embed'],
];

/** The address of the scheduling page in what came along with the card, or null. */
export function readSchedulingUrl(context: JsonObject): string | null {
  for (const place of PLACES) {
    const url = valueAt(context, [...place, 'scheduling_url']);
    if (typeof url === 'string' && url !== '') return url;
  }
  return null;
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : null),
    value,
  );
}
