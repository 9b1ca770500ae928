import { html, nothing, type TemplateResult } from 'lit';
import type { PlainDate } from '../../lib/plain-date.js';
import { dayText, timeText, zoneText } from './calendar-text.js';
import type { CalendarView } from './calendar-view.js';
import type { SlotDay, TimedSlot } from './slots.js';

/** A label longer than this needs the whole width of the card. */
const SHORT_LABEL = 16;

/** All that slots say and do. */
interface SlotsView {
  readonly locale: string;
  readonly timeZone: string;
  readonly today: PlainDate;
  readonly several: boolean;
  /** Ids. */
  onPick(id: string): void;
}

/** All slots, or those of the picked day, day by day. */
export function renderSlots(view: CalendarView, onPick: (id: string) => void): unknown {
  const { words, locale, props, plan, draft } = view;
  const { mode, timeZone, today } = plan;
  const days = mode === 'slot_picker' ? plan.days : plan.days.filter(({ date }) => date === draft.date);
  if (days.length === 0) return nothing;
  const labels = days.flatMap(({ slots }) => slots.map(({ slot }) => slot.label ?? ''));
  const isWide = labels.some((label) => label.length > SHORT_LABEL);
  const slots: SlotsView = { locale, timeZone, today, several: props.multi_select, onPick };
  return html`<div class=${isWide ? 'days wide' : 'days'}>
    <p class="note" part="note">${zoneText(words, locale, props, plan)}</p>
    ${days.map((day) => renderDay(day, slots))}
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
      .choice=${slot.id}
      @change=${() => view.onPick(slot.id)}
    />
    <span>${time} ${slot.label ? html`<span class="note" dir="auto">${slot.label}</span>` : nothing}</span>
  </label>`;
}
