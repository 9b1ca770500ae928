import { dayOfWeek, daysInMonth, monthOf, startOfMonth, type PlainDate } from '../../lib/plain-date.js';

/** Days in rows of seven; null where a row reaches into the month before or after. */
export type Week = readonly (PlainDate | null)[];

/** The weeks of the month that a day is in; `firstDay` 0 is Sunday. */
export function weeksOf(date: PlainDate, firstDay: number): Week[] {
  const first = startOfMonth(date);
  const lead = (dayOfWeek(first) - firstDay + 7) % 7;
  const days = daysInMonth(date);
  return Array.from({ length: Math.ceil((lead + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => {
      const day = week * 7 + column - lead + 1;
      return day >= 1 && day <= days ? `${monthOf(first)}-${String(day).padStart(2, '0')}` : null;
    }),
  );
}

/** Days from one to another, both included. */
export interface Span {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** What a grid says of its days. */
export interface GridState {
  /** The one day that Tab leads to. */
  readonly cursor: PlainDate;
  readonly today: PlainDate;
  /** The picked day, or the first one of a span that is not finished. */
  readonly picked: PlainDate | undefined;
  /** The picked span, or the one that a pick would make now. */
  readonly span: Span | undefined;
  readonly isSpanPicked: boolean;
  canPick(date: PlainDate): boolean;
}

/** What is true of one day. */
export interface DayState {
  readonly tabbable: boolean;
  readonly today: boolean;
  readonly disabled: boolean;
  readonly selected: boolean;
  /** Where in the span it is; `only` is a span of one day. */
  readonly place: 'start' | 'middle' | 'end' | 'only' | null;
}

export function dayState(date: PlainDate, grid: GridState): DayState {
  const place = grid.span ? placeIn(date, grid.span) : null;
  return {
    tabbable: date === grid.cursor,
    today: date === grid.today,
    disabled: !grid.canPick(date),
    selected: date === grid.picked || (place !== null && grid.isSpanPicked),
    place,
  };
}

function placeIn(date: PlainDate, { start, end }: Span): DayState['place'] {
  if (date < start || date > end) return null;
  if (start === end) return 'only';
  if (date === start) return 'start';
  return date === end ? 'end' : 'middle';
}
