import { insideOf, isCutting, isScrolling, overflowOf, type Box } from './box.js';
import { around, controlsIn, describe, elementsIn, isSeen, linesIn } from './tree.js';

/** Browsers place text on fractions of a pixel. */
const SLACK = 1.5;

/** Less than a line cannot be read, even if it can be scrolled. */
const WINDOW = 24;

/** Text that cannot be read, because something around it ends before it does. */
export function cutTexts(card: Element): readonly string[] {
  const lines = linesIn(card).flatMap(({ text, element, box }) => {
    const why = cutter(box, element);
    return why ? [`"${text}" is cut by ${why}`] : [];
  });
  const fields = controlsIn(card)
    .filter((field) => field instanceof HTMLInputElement && isSeen(field) && overflowed(field))
    .map((field) => `the text in ${describe(field)} is higher than its field`);
  return [...new Set([...lines, ...fields])];
}

/** What scrolls sideways: nothing may, save tables and code (WCAG 1.4.10 lets them). */
export function sidewaysScrollers(card: Element): readonly string[] {
  return elementsIn(card.shadowRoot ?? card)
    .filter((element) => isScrolling(overflowOf(element).x))
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + SLACK)
    .filter((element) => !element.matches('pre, table') && !element.querySelector(':scope > :is(table, pre)'))
    .map(
      (element) =>
        `${describe(element)} scrolls sideways: ${element.scrollWidth} > ${element.clientWidth} px`,
    );
}

function cutter(line: Box, element: Element): string | null {
  let box = line;
  for (const one of around(element)) {
    const overflow = overflowOf(one);
    const inside = insideOf(one);
    const beyondX = Math.max(inside.left - box.left, box.right - inside.right);
    const beyondY = Math.max(inside.top - box.top, box.bottom - inside.bottom);
    if (isCutting(overflow.x) && beyondX > SLACK) return `${where(one)}, ${Math.round(beyondX)} px sideways`;
    if (isCutting(overflow.y) && beyondY > SLACK) return `${where(one)}, ${Math.round(beyondY)} px in height`;
    if (isScrolling(overflow.x)) box = { ...box, left: inside.left, right: inside.right };
    if (isScrolling(overflow.y)) {
      if (beyondY > SLACK && one.clientHeight < WINDOW)
        return `${where(one)}, of which ${one.clientHeight} px are seen`;
      box = { ...box, top: inside.top, bottom: inside.bottom };
    }
  }
  return null;
}

const where = (element: Element) =>
  `${element.localName}${element.className ? `.${String(element.className)}` : ''}`;

/** The line of a field is never higher than the field. */
function overflowed(field: HTMLInputElement): boolean {
  if (['radio', 'checkbox'].includes(field.type)) return false;
  return field.scrollHeight > field.clientHeight + SLACK;
}
