import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { firstDayOfWeek } from '../../lib/first-day.js';
import { clampDate, monthOf, type PlainDate } from '../../lib/plain-date.js';
import { CardElement } from '../card-element.js';
import { defineElement } from '../define-element.js';
import { choiceStyles } from '../choice.styles.js';
import { tick } from '../tick.js';
import { calendarStyles } from './calendar-card.styles.js';
import { offerText } from './calendar-text.js';
import type { CalendarView } from './calendar-view.js';
import { dayStyles } from './day.styles.js';
import {
  emptyDraft,
  pickDate,
  pickSlot,
  readDraft,
  type CalendarDraft,
  type DraftRange,
  type Missing,
} from './draft.js';
import { readWish } from './grid-wish.js';
import type { CalendarProps } from './index.js';
import { picksSlots } from './mode.js';
import { renderMonth } from './month-template.js';
import { monthStyles } from './month.styles.js';
import { renderNotes } from './notes-template.js';
import { asksElsewhere, planCalendar, type CalendarPlan } from './plan.js';
import { renderPresets } from './presets-template.js';
import { dayOf, gridState } from './grid-state.js';
import { goOnTo, type Next } from './go-on-to.js';
import { renderSlots } from './slots-template.js';
import { calendarAnswers, calendarTraits } from './traits.js';

/**
 * Asks the user for a day, a span of days, or one or several of the slots that it is given.
 *
 * @csspart title - What the dates are for.
 * @csspart option - A day, a slot, or a suggested date.
 * @csspart button - Sends, skips, turns to another month, or picks a suggested date.
 * @csspart note - The time zone, what is picked, what is missing.
 */
export class CalendarCard extends CardElement<CalendarProps, CalendarDraft> {
  static override readonly reusable = true;
  static readonly traits = calendarTraits;
  static readonly answers = calendarAnswers;

  static override styles = [...CardElement.styles, choiceStyles, calendarStyles, monthStyles, dayStyles];

  static override properties = {
    ...CardElement.properties,
    now: { attribute: false },
    cursor: { state: true },
    pointed: { state: true },
  };

  /** The clock that says which day is today. */
  declare now: () => Date;
  /** The day that has, or would have, the focus; its month is the one on show. */
  declare protected cursor: PlainDate;
  /** The day under the mouse or the keys, where a begun span would end. */
  declare protected pointed: PlainDate | null;

  #plan!: CalendarPlan;
  /** Whether it has drawn this card before, and not only another one. */
  #isAsked = false;
  /** Whether the user has been brought to the week of the cursor. */
  #isLed = false;
  /** The span that was picked before another one was begun. */
  #given: DraftRange | undefined;
  /** What the next update brings the focus to, or into sight. */
  #next: Next | null = null;

  constructor() {
    super();
    this.now = () => new Date();
    this.pointed = null;
    this.addEventListener('keydown', this.#onKeydown);
  }

  override renew(): void {
    this.#next = null;
    this.#given = undefined;
    this.pointed = null;
    this.#isAsked = false;
    this.#isLed = false;
  }

  /** A month that is higher than its place first shows the week that can be picked from. */
  override lead(): void {
    if (!this.#isLed) goOnTo('show week', this.renderRoot);
    this.#isLed = true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.props || !(changed.has('props') || changed.has('now'))) return;
    const before = changed.get('props') as CalendarProps | undefined;
    const plan = planCalendar(this.props, this.now());
    // It may not be one that can be picked any more.
    this.#given = undefined;
    const asked = before && asksElsewhere(before, this.props) ? plan.opensOn : this.cursor;
    const opensOn = dayOf(this.#picked) ?? plan.opensOn;
    this.cursor = clampDate(this.#isAsked ? asked : opensOn, plan.start, plan.end);
    this.#isAsked = true;
    this.#plan = plan;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { slots = [] } = this.#picked;
    tick(this.renderRoot, (id) => id !== null && slots.includes(id));
    if (this.#next) goOnTo(this.#next, this.renderRoot);
    this.#next = null;
  }

  protected override renderCard(): TemplateResult {
    const { props, words, issues } = this;
    const { mode } = this.#plan;
    const missing = issues[0]?.path as Missing | undefined;
    const note = missing ? 'problem' : 'summary';
    const isOpen = this.phase === 'open';
    const view = { words, locale: this.locale, props, plan: this.#plan, draft: this.#picked };
    const pick = (id: string) => this.#change(pickSlot(this.#picked, id, props));
    return this.renderFrame({
      heading: props.title ?? words.calendar.titles[mode],
      close: words.calendar.close,
      body: html`<fieldset
        role=${mode === 'slot_picker' && !props.multi_select ? 'radiogroup' : nothing}
        ?disabled=${!isOpen}
        aria-labelledby="title"
        aria-describedby=${mode === 'slot_picker' ? note : nothing}
      >
        ${mode === 'slot_picker' ? nothing : this.#renderGrid(view, note)}
        ${picksSlots(mode) ? renderSlots(view, pick) : nothing}
      </fieldset>`,
      actions: html`
        ${renderNotes(view, missing, isOpen)}
        <div class="buttons">
          ${props.allow_skip ? this.renderSkip({ skipped: true }) : nothing}${this.renderSend()}
        </div>
      `,
    });
  }

  #renderGrid({ words, locale, props, plan, draft }: CalendarView, describedBy: string): unknown {
    return html`
      ${renderPresets(props.presets ?? [], { words: words.calendar, plan, draft, pick: (date) => this.#pick(date) })}
      ${renderMonth({
        ...gridState(draft, plan, this.cursor, this.pointed),
        words: words.calendar,
        locale,
        firstDay: firstDayOfWeek(locale),
        bounds: plan,
        isRange: plan.mode === 'range',
        locked: this.phase !== 'open',
        describedBy,
        pause: words.pause,
        offer: (date) => offerText(words, locale, plan, date),
        turnTo: (date) => this.#go(date),
        onEvent: this.#onGridEvent,
      })}
    `;
  }

  get #picked(): CalendarDraft {
    return this.draft ?? emptyDraft;
  }

  #change(draft: CalendarDraft): void {
    if (this.phase !== 'open') return;
    this.issues = [];
    this.edit(draft);
  }

  /** Moves the cursor; another month is remembered. */
  #go(date: PlainDate): void {
    const turned = monthOf(date) !== monthOf(this.cursor);
    this.cursor = date;
    if (turned) this.edit({ ...this.#picked, month: monthOf(date) });
  }

  #pick(date: PlainDate): void {
    if (this.phase !== 'open') return;
    this.#go(date);
    if (!this.#plan.canPick(date)) return;
    this.pointed = null;
    const { range } = this.#picked;
    if (range?.end) this.#given = range;
    this.#change(pickDate(this.#picked, date, this.props, this.#plan));
    if (this.#plan.mode === 'date_time') this.#next = 'show slots';
  }

  protected override send(): void {
    const reading = readDraft(this.#picked, this.props, this.#plan);
    if ('value' in reading) return this.submit(reading.value);
    const { missing } = reading;
    this.issues = [{ path: missing, reason: this.words.calendar.missing[missing] }];
    this.#next = missing === 'slot' ? 'focus slot' : 'focus day';
    this.requestUpdate();
  }

  /** Half a span is put away first, and the one before comes back; the next Escape is the card's. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { range, ...others } = this.#picked;
    if (event.key !== 'Escape' || event.defaultPrevented || this.phase !== 'open') return;
    if (!range || range.end) return;
    event.preventDefault();
    this.pointed = null;
    this.#change(this.#given ? { ...others, range: this.#given } : others);
  };

  readonly #onGridEvent = (event: Event): void => {
    const wish = readWish(event, firstDayOfWeek(this.locale));
    if (!wish || this.phase !== 'open') return;
    if (wish.kind === 'pick') return this.#pick(wish.date);
    this.pointed = wish.date && clampDate(wish.date, this.#plan.start, this.#plan.end);
    if (wish.kind === 'point' || !this.pointed) return;
    this.#go(this.pointed);
    this.#next = 'focus day';
  };
}

defineElement('canvas-calendar', CalendarCard);

declare global {
  interface HTMLElementTagNameMap {
    'canvas-calendar': CalendarCard;
  }
}
