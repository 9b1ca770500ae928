/** The choice that a key calls by its number, from 1 on; none for every other key, and while typing. */
export function calledChoice(event: KeyboardEvent, root: ParentNode): HTMLInputElement | null {
  const target = event.composedPath()[0];
  const isTyping = target instanceof HTMLInputElement && target.type === 'text';
  const isModified = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
  if (isTyping || isModified || !/^[1-9]$/.test(event.key)) return null;
  return root.querySelectorAll<HTMLInputElement>('.choice')[Number(event.key) - 1] ?? null;
}
