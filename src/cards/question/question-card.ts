import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CardElement } from '../card-element.js';
import { laterArrival } from '../later.js';
import { laterQuestionStyles } from '../later-styles.js';
import { defineElement } from '../define-element.js';
import { choiceStyles } from '../choice.styles.js';
import { tick } from '../tick.js';
import { emptyDraft, pick, readDraft, type QuestionDraft } from './draft.js';
import type { QuestionOption, QuestionProps } from './index.js';
import { questionStyles } from './question-card.styles.js';
import type { FieldRow } from './field-rows.js';
import { isPlain, knownAnswers, knownTraits, questionParts } from './parts.js';
import { renderProblem } from './problem-template.js';
import type { Verdict } from './quiz.js';

/**
 * Asks the user to pick one option, or several. The keys 1 to 9 pick, the arrows move, Enter sends.
 *
 * @csspart title - The question.
 * @csspart option - One choice, with its label.
 * @csspart field - A text field for details or for "Other".
 * @csspart note - How many may be picked, and what is missing.
 * @csspart button - Sends the choice, or skips.
 */
export class QuestionCard extends CardElement<QuestionProps, QuestionDraft> {
  static override readonly reusable = true;
  static readonly traits = knownTraits;
  static readonly answers = knownAnswers;

  static override styles = [...CardElement.styles, choiceStyles, questionStyles, laterQuestionStyles];

  /** Whether the user points at a choice or calls it by its number; the arrows only pass over it. */
  #isPointing = false;
  /** What the choices on screen have been drawn of. */
  #drawn: readonly unknown[] = [];
  #isTicked = false;

  constructor() {
    super();
    this.addEventListener('pointerdown', () => (this.#isPointing = true));
    this.addEventListener('keydown', this.#onKeydown);
  }

  override renew(): void {
    this.#isPointing = false;
  }

  /** Where no field comes or goes with it, a pick is all in the choices themselves. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const isPick = this.hasUpdated && this.props && changed.size === 1 && changed.has('draft');
    if (!isPick || this.#hasField(changed.get('draft')) || this.#hasField(this.draft)) return true;
    this.#tick();
    return false;
  }

  #hasField(draft: QuestionDraft | undefined): boolean {
    const { picked, other } = draft ?? emptyDraft;
    return (
      other || this.props.options.some(({ id, allow_free_text }) => allow_free_text && picked.includes(id))
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#isTicked) this.#tick();
    this.#isTicked = true;
  }

  #tick(): void {
    const { picked, other } = this.draft ?? emptyDraft;
    tick(this.renderRoot, (id) => (id === null ? other : picked.includes(id)));
  }

  protected override renderCard(): TemplateResult {
    const { props, words } = this;
    const draft = this.draft ?? emptyDraft;
    const parts = questionParts();
    const isWhole = parts || (isPlain(props) && this.issues.length === 0);
    if (!isWhole) void laterArrival().then(() => this.requestUpdate('props'));
    const verdict = (this.phase === 'sent' && parts?.judge(draft, props)) || null;
    const isOpen = this.phase === 'open';
    const isPickMissing = isOpen && this.issues[0]?.path === 'selected_option_ids';
    return this.renderFrame({
      heading: props.question,
      close: words.question.close,
      body: html`
        <fieldset
          role=${props.multi_select ? nothing : 'radiogroup'}
          aria-labelledby="title"
          aria-describedby=${isPickMissing ? 'problem hint' : 'hint'}
          aria-disabled=${isOpen ? nothing : 'true'}
          @click=${this.#onClick}
          @focusin=${this.#onFocus}
          @focusout=${this.#onFocus}
        >
          <p id="hint" class="note" part="note" ?hidden=${isPickMissing}>
            ${props.multi_select ? words.question.pickSeveral : words.question.pickOne}
          </p>
          ${renderProblem(isOpen ? this.issues[0] : undefined, words, parts?.problemNote)}
          ${this.#renderOptions(draft, verdict)}
          ${(props.allow_other && parts?.renderOther(this.#row(null, draft))) || nothing}
        </fieldset>
        ${(props.correct_answer !== undefined && parts?.renderVerdict(verdict, words, this.locale)) || nothing}
      `,
      actions: html`${props.allow_skip ? this.renderSkip({ selected_option_ids: [], skipped: true }) : nothing}${this.renderSend()}`,
    });
  }

  /** An update of something else leaves them as they are. */
  #renderOptions(draft: QuestionDraft, verdict: Verdict | null): unknown {
    const { options, multi_select, allow_other } = this.props;
    const { phase, words, locale } = this;
    const now = [options, multi_select, draft, verdict, phase, words, locale, allow_other, questionParts()];
    const drawn = this.#drawn;
    this.#drawn = now;
    if (now.every((one, index) => one === drawn[index])) return noChange;
    this.#isTicked = false;
    return options.map((option) => this.#renderOption(option, draft, verdict));
  }

  #renderOption(option: QuestionOption, draft: QuestionDraft, verdict: Verdict | null): TemplateResult {
    const picked = draft.picked.includes(option.id);
    const parts = questionParts();
    const mark = verdict && parts?.markOf(option, draft, verdict);
    return html`
      <label class="option ${mark ?? ''}" part="option">
        ${this.#renderChoice(option.id)}
        <span class="label" dir="auto">${option.label}</span>
        ${(mark && parts?.renderMark(mark, this.words)) || nothing}
      </label>
      ${(picked && option.allow_free_text && parts?.renderDetail(option, this.#row(option.id, draft))) || nothing}
    `;
  }

  /** What the rows with fields are drawn of. */
  #row(id: string | null, draft: QuestionDraft): FieldRow {
    const { words, locale, phase, issues } = this;
    const change = (now: QuestionDraft) => this.#change(now);
    return { draft, words, locale, phase, issues, change, choice: () => this.#renderChoice(id) };
  }

  #renderChoice(id: string | null): TemplateResult {
    return html`<input
      class="choice"
      type=${this.props.multi_select ? 'checkbox' : 'radio'}
      name="option"
      .choice=${id}
      @change=${() => this.#onPick(id)}
      @focus=${id === null ? this.#onFocusOther : nothing}
    />`;
  }

  protected override send(): void {
    const reading = readDraft(this.draft ?? emptyDraft, this.props);
    if ('value' in reading) {
      // A field left empty goes, and would take the focus with it.
      if (this.shadowRoot?.activeElement?.matches('.text')) this.focusHeading();
      return this.submit(reading.value);
    }
    const { missing, missingText } = this.words.question;
    const isPick = reading.missing === 'pick';
    this.issues = [
      isPick ? { path: 'selected_option_ids', reason: missing } : { path: 'other_text', reason: missingText },
    ];
    this.#focusNow(isPick ? '.choice' : '.other .text');
  }

  /**
   * Draws, and then moves the focus, at once: a phone opens its keyboard only while the tap is being
   * handled, and the message has to be there for the scrolling to leave room for it.
   */
  #focusNow(selector: string): void {
    this.performUpdate();
    const element = this.renderRoot.querySelector<HTMLElement>(selector);
    element?.focus();
    // In WebKit the focus alone does not leave the room that a scroll margin asks for.
    element?.scrollIntoView({ block: 'nearest' });
  }

  #change(draft: QuestionDraft): void {
    if (this.issues.length > 0) this.issues = [];
    this.edit(draft);
  }

  #onPick(id: string | null): void {
    this.#change(pick(this.draft ?? emptyDraft, id, this.props));
    if (id === null && this.#isPointing) this.#focusNow('.other .text');
  }

  /** In WebKit a label gives the focus to its choice only after the click, and would take it from the field. */
  #onFocusOther(): void {
    if (this.#isPointing && this.draft?.other) this.#focusNow('.other .text');
  }

  /** Rows show the keys that pick them while keys are used: only then do they have a box for it. */
  #onFocus({ type, target, currentTarget }: FocusEvent): void {
    const isKeyed = type === 'focusin' && (target as Element).matches('.choice:focus-visible');
    (currentTarget as Element).classList.toggle('keyed', isKeyed && this.phase === 'open');
  }

  /** Nothing can be picked once it is sent; unlike with `disabled`, the focus stays where it is. */
  #onClick(event: Event): void {
    if (this.phase !== 'open') event.preventDefault();
  }

  #onKeydown(event: KeyboardEvent): void {
    const choice = this.phase === 'open' && questionParts()?.calledChoice(event, this.renderRoot);
    this.#isPointing = Boolean(choice);
    if (!choice) return;
    choice.focus();
    choice.click();
    // The key is used up: the field of "Other" may have the focus by now, and would type it.
    event.preventDefault();
  }
}

defineElement('canvas-question', QuestionCard);

declare global {
  interface HTMLElementTagNameMap {
    'canvas-question': QuestionCard;
  }
}
