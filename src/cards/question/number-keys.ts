/** Which choice a key calls by its number, counted from 0; null for every other key, and while typing. */
export function calledChoice(event: KeyboardEvent): number | null {
  const target = event.composedPath()[0];
  const isTyping = target instanceof HTMLInputElement && target.type === 'text';
  const isModified = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
  return !isTyping && !isModified && /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : null;
}
