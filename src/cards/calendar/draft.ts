import { isObject, type JsonObject } from '../../lib/json.js';
import { isPlainDate, isPlainMonth, type PlainDate } from '../../lib/plain-date.js';
import type { CalendarProps, CalendarSlot } from './index.js';
import { picksSlots } from './mode.js';
import { planCalendar, type CalendarPlan } from './plan.js';

/** The days of a span; `end` is missing while only one of them is picked. */
export interface DraftRange {
  readonly start: PlainDate;
  readonly end?: PlainDate;
}

/** What the user has picked so far, of all modes. */
export interface CalendarDraft {
  /** The picked day; of `date_time`, the day whose slots are shown. */
  readonly date?: PlainDate;
  readonly range?: DraftRange;
  /** The ids of the picked slots. */
  readonly slots?: readonly string[];
  /** The month that the user has turned to, `YYYY-MM`. */
  readonly month?: string;
}

export const emptyDraft: CalendarDraft = {};

/** Picks a day: the day itself, or one end of a span. */
export function pickDate(
  draft: CalendarDraft,
  date: PlainDate,
  props: CalendarProps,
  plan: CalendarPlan,
): CalendarDraft {
  if (plan.mode === 'range') return { ...draft, range: extend(draft.range, date) };
  const turnsAway = plan.mode === 'date_time' && !props.multi_select && date !== draft.date;
  // A slot that is not in sight any more must not be what is sent.
  return turnsAway ? { ...draft, date, slots: [] } : { ...draft, date };
}

/** Picks a slot; with `multi_select`, or lets go of it. Ids stay in the order of the slots. */
export function pickSlot(draft: CalendarDraft, id: string, props: CalendarProps): CalendarDraft {
  if (!props.multi_select) return { ...draft, slots: [id] };
  const picked = draft.slots ?? [];
  const isPicked = (other: string) => (other === id ? !picked.includes(id) : picked.includes(other));
  return { ...draft, slots: idsOf(props).filter(isPicked) };
}

/** What still fits after an update: days within bounds, slots that are still there and can be picked. */
export function keepDraft(draft: unknown, props: CalendarProps): CalendarDraft | undefined {
  if (!isObject(draft)) return undefined;
  const { date, range, slots, month } = draft as { [Key in keyof CalendarDraft]: unknown };
  const plan = planCalendar(props, new Date());
  const isKept = (candidate: unknown): candidate is PlainDate =>
    typeof candidate === 'string' && isPlainDate(candidate) && plan.canPick(candidate);
  const open = plan.slots.filter(({ disabled }) => !disabled).map(({ slot }) => slot.id);
  const kept = idsOf(props)
    .filter((id) => Array.isArray(slots) && slots.includes(id) && open.includes(id))
    .slice(0, props.multi_select ? undefined : 1);
  const hasDate = plan.mode === 'date_picker' || plan.mode === 'date_time';
  return {
    ...(hasDate && isKept(date) && { date }),
    ...(plan.mode === 'range' && keepRange(range, isKept)),
    ...(picksSlots(plan.mode) && kept.length > 0 && { slots: kept }),
    ...(typeof month === 'string' && isPlainMonth(month) && { month }),
  };
}

export type Missing = 'date' | 'slot' | 'range' | 'rangeEnd';

/** What a submit carries, or what is missing. */
export function readDraft(
  draft: CalendarDraft,
  props: CalendarProps,
  plan: CalendarPlan,
): { readonly value: JsonObject } | { readonly missing: Missing } {
  if (plan.mode === 'date_picker') {
    return draft.date ? { value: { selected_date: draft.date, skipped: false } } : { missing: 'date' };
  }
  if (plan.mode === 'range') return readRange(draft.range);
  const picked = (props.slots ?? []).filter(({ id }) => draft.slots?.includes(id));
  const [first] = picked;
  if (!first) return { missing: plan.mode === 'date_time' && !draft.date ? 'date' : 'slot' };
  return props.multi_select
    ? { value: { selected_slots: picked.map(asJson), skipped: false } }
    : { value: { selected_slot: asJson(first), skipped: false } };
}

function readRange(range: DraftRange | undefined): ReturnType<typeof readDraft> {
  if (!range) return { missing: 'range' };
  const { start, end } = range;
  return end ? { value: { selected_range: { start, end }, skipped: false } } : { missing: 'rangeEnd' };
}

/** The second day ends the span, whichever comes first in time; a third starts a new one. */
function extend(range: DraftRange | undefined, date: PlainDate): DraftRange {
  if (!range || range.end) return { start: date };
  const [start = date, end = date] = [range.start, date].sort();
  return { start, end };
}

function keepRange(range: unknown, isKept: (date: unknown) => date is PlainDate): { range?: DraftRange } {
  if (!isObject(range) || !isKept(range.start)) return {};
  if (range.end === undefined) return { range: { start: range.start } };
  return isKept(range.end) && range.start <= range.end
    ? { range: { start: range.start, end: range.end } }
    : {};
}

const idsOf = (props: CalendarProps): string[] => (props.slots ?? []).map(({ id }) => id);

/** A slot comes out of JSON and goes back as it is. */
const asJson = (slot: CalendarSlot): JsonObject => slot as JsonObject;
