import { writePath, type Issue } from './result.js';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** What an agent may send in one message, before any schema looks at it. */
export const JSON_LIMITS = { bytes: 64 * 1024, depth: 16, keys: 2000 } as const;

const POISON: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `within`: whether the value as a whole is JSON, and only something inside it is wrong or too much. */
export type JsonReading =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly within: boolean };

/**
 * Copies an unknown value to plain JSON, or says why it cannot: not JSON, or over {@link JSON_LIMITS}.
 *
 * The copy shares nothing with the sender's object, has no key that could reach a prototype, and is
 * counted while it is made, so a hostile value is given up early. Bytes are counted as UTF-8 of the
 * strings and keys, plus one for every value.
 */
export function copyJson(value: unknown): JsonReading {
  // A message is hardly ever a third of what it may be, and then nobody needs to know its size.
  const guess = copyWith(value, (text) => 3 * text.length);
  return !guess.ok && guess.within ? copyWith(value, utf8Length) : guess;
}

function copyWith(value: unknown, lengthOf: Budget['lengthOf']): JsonReading {
  const budget: Budget = { bytes: JSON_LIMITS.bytes, keys: JSON_LIMITS.keys, path: [], lengthOf };
  const failed = new CopyFailure();
  const copy = copyValue(value, budget, failed);
  if (!failed.text) return { ok: true, value: copy as Json };
  const within = budget.path.length > 0 || budget.bytes < 0 || budget.keys < 0;
  return { ok: false, issues: [{ path: writePath(budget.path), reason: failed.text }], within };
}

/** Copies JSON text the same way; the text is measured before it is parsed. */
export function parseJson(text: string): JsonReading {
  if (text.length > JSON_LIMITS.bytes || utf8Length(text) > JSON_LIMITS.bytes) {
    return { ok: false, issues: [{ path: '', reason: tooLarge }], within: true };
  }
  try {
    return copyJson(JSON.parse(text));
  } catch {
    return { ok: false, issues: [{ path: '', reason: 'is not valid JSON' }], within: false };
  }
}

/** The number of bytes of a string in UTF-8, without encoding it. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

const tooLarge = `is larger than ${JSON_LIMITS.bytes / 1024} KiB`;

interface Budget {
  bytes: number;
  keys: number;
  path: (string | number)[];
  /** The bytes of a string, or more. */
  readonly lengthOf: (text: string) => number;
}

class CopyFailure {
  text = '';
}

function copyValue(value: unknown, budget: Budget, failed: CopyFailure): Json | undefined {
  budget.bytes -= typeof value === 'string' ? budget.lengthOf(value) + 1 : 1;
  if (budget.bytes < 0) failed.text = tooLarge;
  else if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  else if (typeof value === 'number') return value;
  else if (typeof value !== 'object') failed.text = `is a ${typeof value}, which JSON does not have`;
  else if (budget.path.length >= JSON_LIMITS.depth)
    failed.text = `is nested deeper than ${JSON_LIMITS.depth}`;
  else if (Array.isArray(value)) return copyArray(value, budget, failed);
  else if (isPlain(value)) return copyObject(value, budget, failed);
  else failed.text = 'is not a plain object';
  return undefined;
}

function copyArray(list: readonly unknown[], budget: Budget, failed: CopyFailure): Json[] {
  const copy: Json[] = [];
  for (let index = 0; index < list.length; index++) {
    if (!countKey(budget, failed)) return copy;
    budget.path.push(index);
    copy.push(copyValue(list[index] ?? null, budget, failed) as Json);
    if (failed.text) return copy;
    budget.path.pop();
  }
  return copy;
}

function copyObject(object: object, budget: Budget, failed: CopyFailure): JsonObject {
  const copy: Record<string, Json> = {};
  for (const key of Object.keys(object)) {
    if (!countKey(budget, failed)) return copy;
    const value = (object as Record<string, unknown>)[key];
    if (POISON.has(key) || value === undefined) continue;
    budget.bytes -= budget.lengthOf(key);
    budget.path.push(key);
    copy[key] = copyValue(value, budget, failed) as Json;
    if (failed.text) return copy;
    budget.path.pop();
  }
  return copy;
}

function countKey(budget: Budget, failed: CopyFailure): boolean {
  if (--budget.keys >= 0) return true;
  failed.text = `has more than ${JSON_LIMITS.keys} keys`;
  return false;
}

/** Objects of another window (an iframe's message) are plain too, so the prototype is not compared. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
