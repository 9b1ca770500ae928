import { either, oneOf, shape } from '../../lib/quick.js';
import type { CardTraits, QuickAnswers } from '../card-traits.js';
import { keepDraft } from './draft.js';
import type { CalendarProps } from './index.js';
import { modeOf, picksSlots } from './mode.js';
import { day, slot, slots } from './accepts.js';

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

const skipped = oneOf(false);

/** What is said and done about it. */
export const calendarTraits: CardTraits<CalendarProps> = {
  kind: (words) => words.calendar.kind,
  heading: (props) => props.title ?? '',
  hint: (words, props) =>
    props.multi_select && picksSlots(modeOf(props))
      ? words.question.pickSeveral
      : words.calendar.titles[modeOf(props)],
  changes: ({ calendar }, before, after) => {
    if (differs(before.slots, after.slots)) return calendar.newTimes;
    return differs(before.date_range, after.date_range) ? calendar.newDays : '';
  },
  keepDraft,
};

/** What it sends. */
export const calendarAnswers: QuickAnswers = {
  submit: either(
    shape({ selected_date: day, skipped }),
    shape({ selected_range: shape({ start: day, end: day }), skipped }),
    shape({ selected_slot: slot, skipped }),
    shape({ selected_slots: slots, skipped }),
  ),
  skip: shape({ skipped: oneOf(true) }),
};
