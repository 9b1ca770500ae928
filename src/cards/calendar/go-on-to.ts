import { reveal } from './reveal.js';

/** What the user is led to: a day or a slot that is missing, the day to begin with, or the slots of one that is picked. */
export type Next = 'focus day' | 'focus slot' | 'show day' | 'show slots';

export function goOnTo(next: Next, root: ParentNode): void {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  if (next === 'focus day') find('[tabindex="0"]')?.focus();
  if (next === 'focus slot') find('.choice:enabled')?.focus();
  const body = find('.body');
  const shown = { 'show day': find('tr:has([tabindex="0"])'), 'show slots': find('.days') };
  const part = next === 'show day' || next === 'show slots' ? shown[next] : null;
  if (part && body) reveal(part, body);
}
