import * as z from 'zod/mini';
import { hasOffset, isMoment, readMoment } from '../../lib/moment.js';
import { isPlainDate, isPlainMonth } from '../../lib/plain-date.js';
import { text } from '../../lib/text.js';
import { isTimeZone } from '../../lib/time-zone.js';
import { modeOf, picksSlots } from './mode.js';
import {
  MAX_PRESET_LABEL,
  MAX_PRESETS,
  MAX_SLOTS,
  MAX_TIMEZONE,
  MAX_TITLE,
  MAX_YEAR,
  MODES,
} from './accepts.js';

const date = z.string().check(z.refine(isPlainDate, 'is not a day that exists, written YYYY-MM-DD'));
const month = z.string().check(z.refine(isPlainMonth, 'is not a month, written YYYY-MM'));

/** With an offset or `Z`, or without: then it is a time in `timezone`. */
const moment = z.string().check(z.refine(isMoment, 'is not a date and time in ISO 8601'));

const timezone = text(1, MAX_TIMEZONE).check(z.refine(isTimeZone, 'is not the IANA name of a time zone'));

/** Loose: a picked slot goes back as it was given, with what else the agent noted on it. */
const slot = z.looseObject({
  id: text(1),
  start: moment,
  end: moment,
  label: z.optional(z.string()),
});

const slots = z
  .array(slot)
  .check(z.minLength(1), z.maxLength(MAX_SLOTS), z.refine(hasUniqueIds, 'has an id twice'));

const preset = z.object({ label: text(1, MAX_PRESET_LABEL), date });

const dateRange = z
  .object({ start: z.optional(date), end: z.optional(date) })
  .check(z.refine(({ start, end }) => !start || !end || start <= end, 'ends before it starts'));

export const props = z
  .object({
    title: z.optional(text(1, MAX_TITLE)),
    timezone: z.optional(timezone),
    mode: z.optional(z.enum(MODES)),
    multi_select: z._default(z.boolean(), false),
    slots: z.optional(slots),
    presets: z.optional(z.array(preset).check(z.maxLength(MAX_PRESETS))),
    initial_date: z.optional(date),
    initial_month: z.optional(month),
    initial_year: z.optional(z.int().check(z.minimum(1), z.maximum(MAX_YEAR))),
    date_range: z.optional(dateRange),
    allow_skip: z._default(z.boolean(), false),
  })
  .check(
    z.refine(hasSlotsWhereNeeded, { path: ['slots'], error: 'is required in this mode' }),
    z.check(({ value, issues }) => {
      value.slots?.forEach((slot, index) => {
        if (endsBeforeStart(slot, value.timezone)) {
          const path = ['slots', index, 'end'];
          issues.push({ code: 'custom', message: 'is before the start', path, input: slot.end });
        }
      });
    }),
  );

const skipped = z.literal(false);

export const values = {
  submit: z.union([
    z.strictObject({ selected_date: date, skipped }),
    z.strictObject({ selected_range: z.strictObject({ start: date, end: date }), skipped }),
    z.strictObject({ selected_slot: slot, skipped }),
    z.strictObject({ selected_slots: slots, skipped }),
  ]),
  skip: z.strictObject({ skipped: z.literal(true) }),
};

export type CalendarProps = z.output<typeof props>;
export type CalendarSlot = z.output<typeof slot>;

function hasSlotsWhereNeeded(props: CalendarProps): boolean {
  return props.slots !== undefined || !picksSlots(modeOf(props));
}

/** A slot without length passes: it says when something starts. So does one that cannot be compared. */
function endsBeforeStart({ start, end }: CalendarSlot, timezone: string | undefined): boolean {
  const zone = timezone !== undefined && isTimeZone(timezone) ? timezone : null;
  // Two local times are compared as written: around the end of daylight saving a zone would turn them round.
  if (zone === null && hasOffset(start) !== hasOffset(end)) return false;
  const comparing = hasOffset(start) === hasOffset(end) ? 'UTC' : (zone ?? 'UTC');
  const [from, to] = [readMoment(start, comparing), readMoment(end, comparing)];
  return from !== null && to !== null && to < from;
}

function hasUniqueIds(slots: readonly { readonly id: string }[]): boolean {
  return new Set(slots.map(({ id }) => id)).size === slots.length;
}
