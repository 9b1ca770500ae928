import { reveal } from './reveal.js';

/** What the user is led to: a day or a slot that is missing, or the slots of the day that is picked. */
export type Next = 'focus day' | 'focus slot' | 'show slots';

export function goOnTo(next: Next, root: ParentNode): void {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  if (next === 'focus day') find('[tabindex="0"]')?.focus();
  if (next === 'focus slot') find('.choice:enabled')?.focus();
  const [slots, body] = [find('.days'), find('.body')];
  if (next === 'show slots' && slots && body) reveal(slots, body);
}
