import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { firstDayOfWeek } from '../../lib/first-day.js';
import { clampDate, monthOf, type PlainDate } from '../../lib/plain-date.js';
import { CardElement } from '../card-element.js';
import { defineElement } from '../define-element.js';
import { problemNote } from '../icons.js';
import { choiceStyles } from '../choice.styles.js';
import { calendarStyles } from './calendar-card.styles.js';
import { offerText, summaryText, zoneText } from './calendar-text.js';
import { emptyDraft, pickDate, pickSlot, readDraft, type CalendarDraft } from './draft.js';
import { readWish } from './grid-wish.js';
import type { CalendarProps } from './index.js';
import { picksSlots } from './mode.js';
import { renderMonth } from './month-template.js';
import { monthStyles } from './month.styles.js';
import { asksElsewhere, planCalendar, type CalendarPlan } from './plan.js';
import { renderPresets } from './presets-template.js';
import { gridState } from './grid-state.js';
import { reveal } from './reveal.js';
import { renderSlotDays } from './slots-template.js';
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

  static override styles = [...CardElement.styles, choiceStyles, calendarStyles, monthStyles];

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
  /** What the next update brings the focus to, or into sight. */
  #next: 'focus day' | 'focus slot' | 'show slots' | null = null;

  constructor() {
    super();
    this.now = () => new Date();
    this.pointed = null;
  }

  override renew(): void {
    this.#next = null;
    this.pointed = null;
    this.#isAsked = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.props || !(changed.has('props') || changed.has('now'))) return;
    const before = changed.get('props') as CalendarProps | undefined;
    const plan = planCalendar(this.props, this.now());
    const { date, range, month } = this.#picked;
    const opensOn = date ?? range?.start ?? (month ? `${month}-01` : plan.opensOn);
    const asked = before && asksElsewhere(before, this.props) ? plan.opensOn : this.cursor;
    this.cursor = clampDate(this.#isAsked ? asked : opensOn, plan.start, plan.end);
    this.#isAsked = true;
    this.#plan = plan;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const next = this.#next;
    this.#next = null;
    if (next === 'focus day') this.#find('[tabindex="0"]')?.focus();
    if (next === 'focus slot') this.#find('.choice:enabled')?.focus();
    const [slots, body] = [this.#find('.days'), this.#find('.body')];
    if (next === 'show slots' && slots && body) reveal(slots, body);
  }

  protected override renderCard(): TemplateResult {
    const { props, words, issues } = this;
    const { mode } = this.#plan;
    const missing = issues[0]?.path as keyof typeof words.calendar.missing | undefined;
    const note = missing ? 'problem' : 'summary';
    const problem = missing && words.calendar.missing[missing];
    return this.renderFrame({
      heading: props.title ?? words.calendar.titles[mode],
      close: words.calendar.close,
      body: html`<fieldset
        role=${mode === 'slot_picker' && !props.multi_select ? 'radiogroup' : nothing}
        ?disabled=${this.phase !== 'open'}
        aria-labelledby="title"
        aria-describedby=${mode === 'slot_picker' ? note : nothing}
      >
        ${mode === 'slot_picker' ? nothing : this.#renderGrid(note)}
        ${picksSlots(mode) ? this.#renderSlots() : nothing}
      </fieldset>`,
      actions: html`
        <p
          id="summary"
          class="note"
          part="note"
          aria-live="polite"
          ?hidden=${!!missing || this.phase !== 'open'}
        >
          ${summaryText(words, this.locale, this.#picked, props, this.#plan)}
        </p>
        <p id="problem" class="note problem" part="note" role="alert">${problemNote(problem)}</p>
        <div class="buttons">
          ${props.allow_skip ? this.renderSkip({ skipped: true }) : nothing}${this.renderSend()}
        </div>
      `,
    });
  }

  #renderGrid(describedBy: string): unknown {
    const { props, locale } = this;
    const plan = this.#plan;
    const words = this.words.calendar;
    return html`
      ${renderPresets(props.presets ?? [], { words, plan, draft: this.#picked, pick: (date) => this.#pick(date) })}
      ${renderMonth({
        ...gridState(this.#picked, plan, this.cursor, this.pointed),
        words,
        locale,
        firstDay: firstDayOfWeek(locale),
        bounds: plan,
        isRange: plan.mode === 'range',
        locked: this.phase !== 'open',
        describedBy,
        pause: this.words.pause,
        offer: (date) => offerText(this.words, locale, plan, date),
        turnTo: (date) => this.#go(date),
        onEvent: this.#onGridEvent,
      })}
    `;
  }

  /** All slots, or those of the picked day. */
  #renderSlots(): unknown {
    const { words, locale, props } = this;
    const plan = this.#plan;
    const { date, slots = [] } = this.#picked;
    return renderSlotDays(
      plan.mode === 'slot_picker' ? plan.days : plan.days.filter((day) => day.date === date),
      {
        locale,
        timeZone: plan.timeZone,
        zoneText: zoneText(words, locale, props, plan),
        today: plan.today,
        several: props.multi_select,
        picked: slots,
        onPick: (id: string) => this.#change(pickSlot(this.#picked, id, props)),
      },
    );
  }

  get #picked(): CalendarDraft {
    return this.draft ?? emptyDraft;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
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
