import type { Words } from '../../words/english.js';
import type { CalendarDraft } from './draft.js';
import type { CalendarProps } from './index.js';
import type { CalendarPlan } from './plan.js';

/** What all parts of a calendar are drawn from. */
export interface CalendarView {
  readonly words: Words;
  readonly locale: string;
  readonly props: CalendarProps;
  readonly plan: CalendarPlan;
  readonly draft: CalendarDraft;
}
