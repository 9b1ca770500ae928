import { html, type TemplateResult } from 'lit';
import { problemNote } from '../status-icons.js';
import { summaryText } from './calendar-text.js';
import type { CalendarView } from './calendar-view.js';
import type { Missing } from './draft.js';

/** What is picked so far, or what is missing; `isOpen` is whether anything can still be picked. */
export function renderNotes(
  { words, locale, draft, props, plan }: CalendarView,
  missing: Missing | undefined,
  isOpen: boolean,
): TemplateResult {
  const problem = missing && words.calendar.missing[missing];
  return html`
    <p id="summary" class="note" part="note" aria-live="polite" ?hidden=${!!missing || !isOpen}>
      ${summaryText(words, locale, draft, props, plan)}
    </p>
    <p id="problem" class="note problem" part="note" role="alert">${problemNote(problem)}</p>
  `;
}
