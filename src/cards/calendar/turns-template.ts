import { html, type TemplateResult } from 'lit';
import { addMonths, type PlainDate } from '../../lib/plain-date.js';
import type { Words } from '../../words/english.js';
import { icon } from '../icons.js';
import { turn } from './grid-moves.js';
import type { Span } from './month-grid.js';

export interface TurnsView {
  readonly words: Words['calendar'];
  readonly cursor: PlainDate;
  /** The months that can be turned to. */
  readonly bounds: Span;
  turnTo(date: PlainDate): void;
}

const steps = [
  { months: -12, name: 'previousYear', shape: icon('M10 5l-5 5 5 5m5-10l-5 5 5 5') },
  { months: -1, name: 'previousMonth', shape: icon('M12.5 5l-5 5 5 5') },
  { months: 1, name: 'nextMonth', shape: icon('M7.5 5l5 5-5 5') },
  { months: 12, name: 'nextYear', shape: icon('M5 5l5 5-5 5m5-10l5 5-5 5') },
] as const;

/** Buttons that turn by a year are only worth their room where there is more than one. */
export function renderTurns(view: TurnsView): TemplateResult {
  const { words, bounds, cursor } = view;
  const spansYears = addMonths(bounds.start, 12) <= bounds.end;
  const offered = turn(bounds.start, 1, bounds) ? steps : [];
  const turns = offered
    .filter(({ months }) => spansYears || Math.abs(months) === 1)
    .map(({ months, name, shape }) => {
      const target = turn(cursor, months, bounds);
      return html`<button
        type="button"
        class="turn"
        part="button"
        aria-label=${words[name]}
        aria-disabled=${String(target === null)}
        @click=${() => target && view.turnTo(target)}
      >
        ${shape}
      </button>`;
    });
  return html`<div class="turns">${turns}</div>`;
}
