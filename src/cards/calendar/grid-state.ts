import type { PlainDate } from '../../lib/plain-date.js';
import type { CalendarDraft } from './draft.js';
import type { GridState } from './month-grid.js';
import type { CalendarPlan } from './plan.js';

/** The day that is to be seen of what is picked, or of where the user has turned to. */
export function dayOf({ date, range, month }: CalendarDraft): PlainDate | undefined {
  return date ?? range?.start ?? (month ? `${month}-01` : undefined);
}

/** What the grid shows of a draft; a begun span reaches to the day that is pointed at. */
export function gridState(
  { date, range }: CalendarDraft,
  plan: CalendarPlan,
  cursor: PlainDate,
  pointed: PlainDate | null,
): GridState {
  const common = { cursor, today: plan.today, canPick: plan.canPick };
  if (plan.mode !== 'range') return { ...common, picked: date, span: undefined, isSpanPicked: false };
  if (range?.end)
    return { ...common, picked: undefined, span: { start: range.start, end: range.end }, isSpanPicked: true };
  const [start, end] = range && pointed && plan.canPick(pointed) ? [range.start, pointed].sort() : [];
  const span = start && end && start !== end ? { start, end } : undefined;
  return { ...common, picked: range?.start, span, isSpanPicked: false };
}
