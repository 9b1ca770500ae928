import { utf8Length } from '../lib/json.js';

/** Where a text has been cut. */
const MARK = ' […]';

/** Cuts a text, between two code points, so that its JSON is not longer than so many bytes; a mark says so. */
export function fitContext(text: string, bytes: number): string {
  if (jsonLength(text) <= bytes) return text;
  const points = [...text];
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (jsonLength(points.slice(0, middle).join('') + MARK) <= bytes) low = middle;
    else high = middle - 1;
  }
  return points.slice(0, low).join('') + MARK;
}

/** Without the quotes around it. */
const jsonLength = (text: string): number => utf8Length(JSON.stringify(text)) - 2;
