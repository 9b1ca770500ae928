import { copyJson, isObject, parseJson, type Json, type JsonObject, type JsonReading } from '../lib/json.js';
import type { Issue } from '../lib/result.js';

/** `within`: whether they are an object, in which something is wrong or too much. */
export interface WrongArguments {
  readonly ok: false;
  readonly issues: readonly Issue[];
  readonly within: boolean;
}

export type Arguments = { readonly ok: true; readonly value: JsonObject } | WrongArguments;

/** Arguments come as an object, as a string of one, as a string of a string of one, or not at all. */
export function readArguments(raw: unknown): Arguments {
  if (raw === undefined) return { ok: true, value: {} };
  const reading = typeof raw === 'string' ? unwrap(raw) : copyJson(raw);
  if (!reading.ok) return reading;
  if (isJsonObject(reading.value)) return { ok: true, value: reading.value };
  return { ok: false, issues: [{ path: '', reason: 'must be an object' }], within: false };
}

function unwrap(text: string): JsonReading {
  const once = parseJson(text);
  return once.ok && typeof once.value === 'string' ? parseJson(once.value) : once;
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return isObject(value);
}
