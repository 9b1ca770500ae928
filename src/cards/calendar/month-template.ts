import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { dayNumbers, weekdays } from '../../lib/date-format.js';
import { monthOf, type PlainDate } from '../../lib/plain-date.js';
import { dateText, monthText } from './calendar-text.js';
import { dayState, weeksOf, type DayState, type GridState, type Week } from './month-grid.js';
import { renderTurns, type TurnsView } from './turns-template.js';

/** All that a month says and does. */
export interface MonthView extends GridState, TurnsView {
  readonly locale: string;
  /** Between things that are read aloud one after the other. */
  readonly pause: string;
  /** 0 is Sunday. */
  readonly firstDay: number;
  readonly isRange: boolean;
  /** Whether nothing can be picked, since the card is on its way. */
  readonly locked: boolean;
  /** Id of the text that says what to do, or what is wrong. */
  readonly describedBy: string;
  /** What a day has to offer, such as the number of its slots. */
  offer(date: PlainDate): string | undefined;
  /** Called with every event of the days that may mean something. */
  readonly onEvent: (event: Event) => void;
}

/** A month: its name, buttons to turn to others, and its days as the APG's date grid. */
export function renderMonth(view: MonthView): TemplateResult {
  const { locale, cursor, bounds } = view;
  const weeks = weeksOf(cursor, view.firstDay);
  const turns = monthOf(bounds.start) !== monthOf(bounds.end);
  // Another month is made of other elements: only a focus that moves is read aloud.
  const days = keyed(
    monthOf(cursor),
    html`<tbody>
      ${renderWeeks(weeks, view)}
    </tbody>`,
  );
  return html`<div class="month">
    <div class="pages">
      <h3 id="month" aria-live="polite">${monthText(locale, cursor)}</h3>
      ${renderTurns(view)}
    </div>
    <table
      role="grid"
      class=${turns ? `weeks-${weeks.length}` : nothing}
      aria-labelledby="month"
      aria-describedby=${view.describedBy}
      aria-multiselectable=${view.isRange ? 'true' : nothing}
      aria-disabled=${view.locked ? 'true' : nothing}
      @click=${view.onEvent}
      @keydown=${view.onEvent}
      @pointerover=${view.onEvent}
      @pointerleave=${view.onEvent}
    >
      <thead>
        <tr>
          ${weekdays(locale, view.firstDay).map(
            ({ name, short }) => html`<th scope="col" aria-label=${name}>${short}</th>`,
          )}
        </tr>
      </thead>
      ${days}
    </table>
  </div>`;
}

function renderWeeks(weeks: readonly Week[], view: MonthView): TemplateResult[] {
  const numbers = dayNumbers(view.locale);
  const inWords = dateText(view.locale);
  const renderDay = (date: PlainDate) => {
    const state = dayState(date, view);
    const offer = view.offer(date);
    return html`<td
      role="gridcell"
      part="option"
      data-date=${date}
      class=${[state.place, offer && 'offered'].filter(Boolean).join(' ') || nothing}
      tabindex=${state.tabbable ? 0 : -1}
      aria-label=${[inWords(date), offer, placeWord(state, view)].filter(Boolean).join(view.pause)}
      aria-selected=${state.selected ? 'true' : nothing}
      aria-disabled=${state.disabled ? 'true' : nothing}
      aria-current=${state.today ? 'date' : nothing}
      .textContent=${numbers[Number(date.slice(8))]}
    ></td>`;
  };
  return weeks.map((week) => {
    const before = week.findIndex((date) => date !== null);
    const dates = week.filter((date) => date !== null);
    return html`<tr>
      ${before > 0 ? html`<td colspan=${before}></td>` : nothing}${dates.map(renderDay)}
    </tr>`;
  });
}

function placeWord({ place, selected }: DayState, view: MonthView): string | null {
  const { words, pause, isRange, isSpanPicked } = view;
  if (isRange && !isSpanPicked && selected) return words.spanStart;
  if (!isSpanPicked || place === null || place === 'middle') return null;
  if (place === 'only') return words.spanStart + pause + words.spanEnd;
  return place === 'start' ? words.spanStart : words.spanEnd;
}
