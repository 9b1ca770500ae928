import type { JsonObject } from '../lib/json.js';

const date = { format: 'date' } as const;
const moment = { format: 'date-time' } as const;

/** Forms that a card checks and its schema does not tell, by component and by argument. */
export const formats: Readonly<Record<string, Readonly<Record<string, JsonObject>>>> = {
  calendar: {
    'slots[].start': moment,
    'slots[].end': moment,
    'presets[].date': date,
    initial_date: date,
    initial_month: { pattern: '^[1-9][0-9]{3}-(0[1-9]|1[0-2])$' },
    'date_range.start': date,
    'date_range.end': date,
  },
  scheduling_embed: { 'prefill.email': { format: 'email' } },
};
