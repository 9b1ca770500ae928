/**
 * Ticks the choices that are picked, by their values. Not by a binding: the browser ticks them itself, too,
 * one choice of a group for another, and a binding only sets what is not what it has set last.
 */
export function tick(root: ParentNode, picked: readonly string[]): void {
  for (const choice of root.querySelectorAll<HTMLInputElement>('.choice')) {
    choice.checked = picked.includes(choice.value);
  }
}
