import type { CalendarProps } from './index.js';

export type CalendarMode = NonNullable<CalendarProps['mode']>;

/** Where the agent does not say, slots say it. */
export function modeOf({ mode, slots }: CalendarProps): CalendarMode {
  return mode ?? (slots ? 'slot_picker' : 'date_picker');
}

/** Whether a mode picks slots: then they are needed, and several can be picked. */
export const picksSlots = (mode: CalendarMode): boolean => mode === 'slot_picker' || mode === 'date_time';
