import { reveal } from './reveal.js';

/** What the user is led to: a day or slot that is missing, the week to begin with, the slots of a day just picked. */
export type Next = 'focus day' | 'focus slot' | 'show week' | 'show slots';

export function goOnTo(next: Next, root: ParentNode): void {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const body = find('.body');
  const show = (part: Element | null) => part && body && reveal(part, body);
  if (next === 'focus day') find('[tabindex="0"]')?.focus();
  else if (next === 'focus slot') find('.choice:enabled')?.focus();
  else show(find(next === 'show week' ? 'tr:has([tabindex="0"])' : '.days'));
}
