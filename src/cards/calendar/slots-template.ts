import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlainDate } from '../../lib/plain-date.js';
import { dayText, timeText } from './calendar-text.js';
import type { SlotDay, TimedSlot } from './slots.js';

/** A label longer than this needs the whole width of the card. */
const SHORT_LABEL = 16;

/** All that slots say and do. */
export interface SlotsView {
  readonly locale: string;
  readonly timeZone: string;
  /** The time zone in words. */
  readonly zoneText: string;
  readonly today: PlainDate;
  readonly several: boolean;
  /** Ids. */
  readonly picked: readonly string[];
  onPick(id: string): void;
}

/** Slots, day by day. */
export function renderSlotDays(days: readonly SlotDay[], view: SlotsView): unknown {
  if (days.length === 0) return nothing;
  const labels = days.flatMap(({ slots }) => slots.map(({ slot }) => slot.label ?? ''));
  const isWide = labels.some((label) => label.length > SHORT_LABEL);
  return html`<div class=${isWide ? 'days wide' : 'days'}>
    <p class="note" part="note">${view.zoneText}</p>
    ${days.map((day) => renderDay(day, view))}
  </div>`;
}

function renderDay(day: SlotDay, view: SlotsView): TemplateResult {
  const write = timeText(view.locale, view.timeZone, day);
  const heading = `day-${day.date}`;
  return html`<div role="group" aria-labelledby=${heading}>
    <h3 id=${heading}>${dayText(view.locale, day.date, view.today)}</h3>
    <div class="slots">${day.slots.map((slot) => renderSlot(slot, write(slot), view))}</div>
  </div>`;
}

function renderSlot({ slot, disabled }: TimedSlot, time: string, view: SlotsView): TemplateResult {
  return html`<label class="slot" part="option">
    <input
      class="choice"
      type=${view.several ? 'checkbox' : 'radio'}
      name="slot"
      ?disabled=${disabled}
      .checked=${live(view.picked.includes(slot.id))}
      @change=${() => view.onPick(slot.id)}
    />
    <span>${time} ${slot.label ? html`<span class="note" dir="auto">${slot.label}</span>` : nothing}</span>
  </label>`;
}
