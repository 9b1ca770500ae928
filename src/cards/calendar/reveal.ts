/** The height of the soft edge (`scroll-edge.styles.ts`), which would lie on what stands just above the end of the box. */
const EDGE = 24;

/** Scrolls a box, and nothing around it, until a part of it is in sight: all of it, or its beginning. */
export function reveal(part: Element, box: Element): void {
  const inner = part.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  const below = Math.min(inner.bottom + EDGE - outer.bottom, inner.top - outer.top);
  if (below > 0) box.scrollTop += below;
}
