import { defineCard } from '../define-card.js';
import { props, values } from './contract.js';
import { calendarOutline } from './outline.js';
import { calendarTraits } from './traits.js';

/** Asks the user for a day, a span of days, or one or several of the slots that it is given. */
export const calendar = defineCard({ ...calendarOutline, ...calendarTraits, props, values });

export type { CalendarProps, CalendarSlot } from './contract.js';
