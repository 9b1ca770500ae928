import { addDays, addMonths, clampDate, dayOfWeek, monthOf, type PlainDate } from '../../lib/plain-date.js';
import type { Span } from './month-grid.js';

/** The keys that matter of a keyboard event. */
export interface GridKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** Where a key leads from a day, or null for a key that leads nowhere (the APG's date grid). */
export function dayByKey(
  date: PlainDate,
  { key, shiftKey }: GridKey,
  { firstDay, rtl }: { readonly firstDay: number; readonly rtl: boolean },
): PlainDate | null {
  const column = (dayOfWeek(date) - firstDay + 7) % 7;
  const months = shiftKey ? 12 : 1;
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, rtl ? 1 : -1);
    case 'ArrowRight':
      return addDays(date, rtl ? -1 : 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return addDays(date, -column);
    case 'End':
      return addDays(date, 6 - column);
    case 'PageUp':
      return addMonths(date, -months);
    case 'PageDown':
      return addMonths(date, months);
    default:
      return null;
  }
}

/** The day to go to after a turn by so many months, or null where there is nothing to turn to. */
export function turn(date: PlainDate, months: number, { start, end }: Span): PlainDate | null {
  const turned = clampDate(addMonths(date, months), start, end);
  return monthOf(turned) === monthOf(date) ? null : turned;
}
