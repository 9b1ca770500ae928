export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The edges of a text, or of what it has to stay inside. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A point of a line with the size of what is written at it, if anything is. */
export interface LabelledPoint extends Place {
  readonly width: number;
  readonly height: number;
}

/** From the middle of a point to its text, and around a text to whatever it has to be clear of. */
const DISTANCE = 9;
const CLEAR = 3;

/** How far a text moves aside, as a part of half its width. */
const ASIDE = [0, 0.35, 0.7, 1, 1.3];

/**
 * Where the values of a line go: above their points, below in a dip, and aside or on the other side where
 * the line would run through them. Undefined where nothing is written.
 */
export function placeValues(points: readonly LabelledPoint[], area: Box): readonly (Box | undefined)[] {
  const placed: Box[] = [];
  return points.map((point, index) => {
    if (point.width === 0) return undefined;
    const candidates = candidatesOf(points, index, area);
    const faults = candidates.map((box) => faultsOf(box, points, placed, area));
    const best = candidates[faults.indexOf(Math.min(...faults))];
    if (best) placed.push(best);
    return best;
  });
}

/** From the most to the least natural place. */
function candidatesOf(points: readonly LabelledPoint[], index: number, area: Box): readonly Box[] {
  const point = points[index] as LabelledPoint;
  const before = points[index - 1] ?? point;
  const after = points[index + 1] ?? point;
  const dip = before.y <= point.y && after.y <= point.y && before.y + after.y < 2 * point.y;
  // Above a line that falls there is room after the point, below it before; and the other way round.
  const onward = Math.sign(after.x - before.x) * (after.y >= before.y ? 1 : -1);
  const upright = ASIDE.flatMap((part) =>
    (dip ? [1, -1] : [-1, 1]).flatMap((side) =>
      (part > 0 ? [1, -1] : [1]).map((way) => boxAt(point, side, -side * onward * way * part, area)),
    ),
  );
  // Beside the foot of a steep valley, where it is too narrow for a text and there is no room below.
  return [...upright, boxBeside(point, 1), boxBeside(point, -1)];
}

function boxAt({ x, y, width, height }: LabelledPoint, side: number, aside: number, area: Box): Box {
  const half = width / 2;
  const middle = Math.min(Math.max(x + aside * half, area.left + half), area.right - half);
  const top = side < 0 ? y - DISTANCE - height : y + DISTANCE;
  return { left: middle - half, right: middle + half, top, bottom: top + height };
}

function boxBeside({ x, y, width, height }: LabelledPoint, way: 1 | -1): Box {
  const left = way > 0 ? x + DISTANCE : x - DISTANCE - width;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/** How much is wrong with a place: beyond the drawing, over another value, on the line. */
function faultsOf(box: Box, points: readonly Place[], placed: readonly Box[], area: Box): number {
  const around = {
    left: box.left - CLEAR,
    right: box.right + CLEAR,
    top: box.top - CLEAR,
    bottom: box.bottom + CLEAR,
  };
  const inside =
    box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
  const covering = placed.filter((other) => overlap(around, other)).length * 10;
  const crossing = points.slice(1).filter((to, index) => crosses(points[index] as Place, to, around)).length;
  return (inside ? 0 : 100) + covering + crossing;
}

function overlap(one: Box, other: Box): boolean {
  const across = one.left < other.right && other.left < one.right;
  return across && one.top < other.bottom && other.top < one.bottom;
}

/** Whether a stretch of the line enters a box: what the box leaves of it, side by side. */
export function crosses(from: Place, to: Place, box: Box): boolean {
  let [first, last] = [0, 1];
  const sides = [
    [from.x, to.x, box.left, box.right],
    [from.y, to.y, box.top, box.bottom],
  ] as const;
  for (const [start, end, low, high] of sides) {
    if (start === end) {
      if (start < low || start > high) return false;
      continue;
    }
    const [one, other] = [(low - start) / (end - start), (high - start) / (end - start)];
    first = Math.max(first, Math.min(one, other));
    last = Math.min(last, Math.max(one, other));
  }
  return first <= last;
}
