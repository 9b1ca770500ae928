import { overlap, seenPart, type Box } from './box.js';
import { contains, controlsIn, describe, isSeen, linesIn } from './tree.js';

/** Two things touch without harm. */
const SLACK = 1.5;

/** A line's box is higher than its letters; two lines may share what is empty of it. */
const EMPTY = 0.18;

interface Thing {
  readonly name: string;
  readonly element: Element;
  readonly isText: boolean;
  readonly box: Box;
}

/** Texts and controls that lie over each other without being part of each other. */
export function overlaps(card: Element): readonly string[] {
  const things = [...textsOf(card), ...controlsOf(card)].filter(
    ({ box }) => box.right - box.left > 1 && box.bottom - box.top > 1,
  );
  const found = things.flatMap((one, index) =>
    things
      .slice(index + 1)
      .filter((other) => !belong(one, other) && overlap(one.box, other.box) > SLACK)
      .map(
        (other) => `${one.name} and ${other.name} overlap by ${overlap(one.box, other.box).toFixed(1)} px`,
      ),
  );
  return [...new Set(found)];
}

function textsOf(card: Element): readonly Thing[] {
  return linesIn(card).map(({ text, element, box }) => {
    const empty = box.height * EMPTY;
    const letters = { left: box.left, right: box.right, top: box.top + empty, bottom: box.bottom - empty };
    return { name: `"${text}"`, element, isText: true, box: seenPart(letters, element) };
  });
}

function controlsOf(card: Element): readonly Thing[] {
  return controlsIn(card)
    .filter(isSeen)
    .flatMap((element) => {
      const name = describe(element);
      // A link that wraps has a box on every line.
      const boxes = element.matches('a') ? [...element.getClientRects()] : [element.getBoundingClientRect()];
      return boxes.map((box) => ({ name, element, isText: false, box: seenPart(box, element) }));
    });
}

/** What is in a control, and the boxes of one link; no two lines of text ever do. */
function belong(one: Thing, other: Thing): boolean {
  if (one.isText && other.isText) return false;
  return contains(one.element, other.element) || contains(other.element, one.element);
}
