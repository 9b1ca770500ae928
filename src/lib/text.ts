import * as z from 'zod/mini';
import { codePointLength } from './code-points.js';

/** A string of at least `min` and at most `max` code points; the limits also reach its JSON Schema. */
export function text(min: number, max = Infinity) {
  return z.string().check(codePoints(min, max));
}

function codePoints(min: number, max: number) {
  const check = z.check<string>((payload) => {
    // Most texts are short enough by UTF-16 units already, and those are never fewer than code points.
    const units = payload.value.length;
    if (units < min) {
      payload.issues.push(outOfLimits('too_small', { minimum: min }, payload.value));
    } else if (units > max && codePointLength(payload.value) > max) {
      payload.issues.push(outOfLimits('too_big', { maximum: max }, payload.value));
    }
  });
  check._zod.onattach.push((schema) => {
    const bag = schema._zod.bag as { minimum?: number; maximum?: number };
    if (min > 0) bag.minimum = min;
    if (max < Infinity) bag.maximum = max;
  });
  return check;
}

function outOfLimits<Code extends 'too_small' | 'too_big', Limit extends object>(
  code: Code,
  limit: Limit,
  input: string,
) {
  return { code, origin: 'string', inclusive: true, input, ...limit } as const;
}
