import { union, type Box } from './box.js';
import { contains, controlsIn, describe } from './tree.js';

interface Target {
  readonly element: HTMLElement;
  readonly labels: readonly Element[];
  readonly box: Box;
}

/** Browsers place boxes on fractions of a pixel. */
const SLACK = 0.5;

/** WCAG 2.5.8: 24 px, or as much room around the middle that no other target reaches into it. */
const LEAST = 24;

/**
 * Controls that are hard to hit. `height` is how high one has to be for a finger; where it is not given, what
 * WCAG asks for at the very least is enough.
 */
export function smallTargets(card: Element, height?: number): readonly string[] {
  const targets = targetsOf(card);
  const small = targets.filter((target) => Math.min(...reach(target, height ?? LEAST)) < LEAST - SLACK);
  const cramped = small.filter((one) => targets.some((other) => other !== one && isNear(one, other, small)));
  const low = height ? targets.filter((target) => reach(target, height)[1] < height - SLACK) : [];
  return [...new Set([...cramped, ...low])].map((target) => {
    const [wide, high] = reach(target, height ?? LEAST);
    return `${describe(target.element)} is ${wide.toFixed(0)} by ${high.toFixed(0)} px to hit`;
  });
}

function targetsOf(card: Element): readonly Target[] {
  return controlsIn(card)
    .filter(
      (element) => !element.matches(':disabled, [aria-disabled="true"], :disabled *') && !isInText(element),
    )
    .map((element) => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      return { element, labels, box: union([element, ...labels].map((one) => one.getBoundingClientRect())) };
    });
}

/** A link in a sentence is as high as its line. */
function isInText(element: Element): boolean {
  return element.matches('a') && getComputedStyle(element).display === 'inline';
}

/** How wide and high it is to a pointer, which may reach further than its box: up to what is asked for. */
function reach({ element, labels, box }: Target, enough: number): readonly [number, number] {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (width >= enough && height >= enough) return [width, height];
  element.scrollIntoView({ block: 'center' });
  const now = union([element, ...labels].map((one) => one.getBoundingClientRect()));
  const middle = { x: (now.left + now.right) / 2, y: (now.top + now.bottom) / 2 };
  const run = (x: number, y: number) => {
    let steps = 0;
    while (steps < enough && isHit(element, labels, middle.x + x * (steps + 1), middle.y + y * (steps + 1)))
      steps++;
    return steps;
  };
  return [Math.max(width, run(-1, 0) + run(1, 0) + 1), Math.max(height, run(0, -1) + run(0, 1) + 1)];
}

function isHit(element: Element, labels: readonly Element[], x: number, y: number): boolean {
  let hit = document.elementFromPoint(x, y);
  let inner = hit?.shadowRoot?.elementFromPoint(x, y);
  while (inner && inner !== hit) {
    hit = inner;
    inner = hit.shadowRoot?.elementFromPoint(x, y);
  }
  return [element, ...labels].some((one) => hit && contains(one, hit));
}

/** Whether a circle of the least size around the middle of one reaches another, or the other's circle. */
function isNear(one: Target, other: Target, small: readonly Target[]): boolean {
  if (contains(one.element, other.element) || contains(other.element, one.element)) return false;
  const middle = middleOf(one.box);
  if (small.includes(other)) {
    const second = middleOf(other.box);
    return Math.hypot(second.x - middle.x, second.y - middle.y) < LEAST - SLACK;
  }
  const x = Math.max(other.box.left - middle.x, 0, middle.x - other.box.right);
  const y = Math.max(other.box.top - middle.y, 0, middle.y - other.box.bottom);
  return Math.hypot(x, y) < LEAST / 2 - SLACK;
}

const middleOf = ({ left, right, top, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
