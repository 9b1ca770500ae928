/** Where a key takes the cursor over a chart's values; undefined for a key that is not for it. */
export function moveCursor(
  key: string,
  from: number | null,
  count: number,
  rtl: boolean,
): number | undefined {
  const last = count - 1;
  const next = from === null ? 0 : Math.min(from + 1, last);
  const previous = from === null ? last : Math.max(from - 1, 0);
  switch (key) {
    case 'ArrowRight':
      return rtl ? previous : next;
    case 'ArrowLeft':
      return rtl ? next : previous;
    case 'ArrowDown':
      return next;
    case 'ArrowUp':
      return previous;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
