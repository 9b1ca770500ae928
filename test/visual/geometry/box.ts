import { around } from './tree.js';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What of an element's inside can be seen: without borders and scrollbars. */
export function insideOf(element: Element): Box {
  const { left, top } = element.getBoundingClientRect();
  const start = { left: left + element.clientLeft, top: top + element.clientTop };
  return { ...start, right: start.left + element.clientWidth, bottom: start.top + element.clientHeight };
}

export function overflowOf(element: Element): { readonly x: string; readonly y: string } {
  const { display, overflowX, overflowY } = getComputedStyle(element);
  // On what is inline it does nothing.
  return display === 'inline' || display === 'contents'
    ? { x: 'visible', y: 'visible' }
    : { x: overflowX, y: overflowY };
}

export const isCutting = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
export const isScrolling = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

/** What is left of a box after all that clips around an element. */
export function seenPart(box: Box, element: Element): Box {
  return around(element).reduce<Box>((left, one) => {
    const overflow = overflowOf(one);
    const inside = insideOf(one);
    return {
      left: overflow.x === 'visible' ? left.left : Math.max(left.left, inside.left),
      right: overflow.x === 'visible' ? left.right : Math.min(left.right, inside.right),
      top: overflow.y === 'visible' ? left.top : Math.max(left.top, inside.top),
      bottom: overflow.y === 'visible' ? left.bottom : Math.min(left.bottom, inside.bottom),
    };
  }, box);
}

/** How far two boxes lie over each other, in the direction in which they do so less. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.min(width, height);
}

export function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
