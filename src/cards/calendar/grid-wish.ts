import type { PlainDate } from '../../lib/plain-date.js';
import { dayByKey } from './grid-moves.js';

/** What the user wants of the grid: pick a day, go to one, or point at one, or at none any more. */
export type GridWish =
  | { readonly kind: 'pick' | 'go'; readonly date: PlainDate }
  | { readonly kind: 'point'; readonly date: PlainDate | null };

/** The wish behind an event in the grid, if there is one; a key that is understood goes no further. */
export function readWish(event: Event, firstDay: number): GridWish | null {
  const date = dateOf(event);
  if (event.type === 'click') return date ? { kind: 'pick', date } : null;
  if (event instanceof KeyboardEvent) return date ? readKey(event, date, firstDay) : null;
  // A finger that touches a day picks it; only a mouse points without picking.
  if (!(event instanceof PointerEvent) || event.pointerType !== 'mouse') return null;
  return { kind: 'point', date: event.type === 'pointerleave' ? null : date };
}

function readKey(event: KeyboardEvent, from: PlainDate, firstDay: number): GridWish | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const picks = event.key === 'Enter' || event.key === ' ';
  const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const date = picks ? from : dayByKey(from, event, { firstDay, rtl });
  if (date === null) return null;
  event.preventDefault();
  return { kind: picks ? 'pick' : 'go', date };
}

function dateOf({ target }: Event): PlainDate | null {
  const day = target instanceof Element ? target.closest('[data-date]') : null;
  return day?.getAttribute('data-date') ?? null;
}
