import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { CardElement } from '../card-element.js';
import { defineElement } from '../define-element.js';
import { closeIcon, doneIcon } from '../icons.js';
import type { QuestionOption, QuestionProps } from './index.js';
import { emptyDraft, pick, readDraft, rightAnswers, type QuestionDraft } from './draft.js';
import { questionStyles } from './question-card.styles.js';

/**
 * Asks the user to pick one option, or several.
 *
 * @csspart title - The question.
 * @csspart option - One choice, with its label.
 * @csspart field - A text field for details or for "Other".
 * @csspart button - Sends the choice, or skips.
 */
export class QuestionCard extends CardElement<QuestionProps, QuestionDraft> {
  static override styles = [...CardElement.styles, questionStyles];

  protected override renderCard(): TemplateResult {
    const { props, words } = this;
    const problem = this.issues[0];
    return this.renderFrame({
      heading: props.question,
      close: words.question.close,
      body: html`
        <fieldset
          ?disabled=${this.phase !== 'open'}
          aria-labelledby="title"
          aria-describedby=${problem ? 'hint problem' : 'hint'}
          @keydown=${this.#onKeydown}
        >
          <p id="hint" class="note" part="note">
            ${props.multi_select ? words.question.pickSeveral : words.question.pickOne}
          </p>
          ${props.options.map((option) => this.#renderOption(option))}
          ${props.allow_other ? this.#renderOther() : nothing}
        </fieldset>
        <p id="problem" class="note problem" part="note" role="alert">${problem?.reason ?? nothing}</p>
      `,
      actions: html`${props.allow_skip ? this.renderSkip({ selected_option_ids: [], skipped: true }) : nothing}${this.renderSend()}`,
    });
  }

  #renderOption(option: QuestionOption): TemplateResult {
    const draft = this.draft ?? emptyDraft;
    const picked = draft.picked.includes(option.id);
    const mark = this.#mark(option.id, picked);
    return html`
      <label class="option ${mark ?? ''}" part="option">
        ${this.#renderChoice(picked, option.id)}
        <span class="label" dir="auto">${option.label}</span>
        ${mark ? html`<span class="mark">${mark === 'right' ? doneIcon : closeIcon}${this.words.question[mark]}</span>` : nothing}
      </label>
      ${picked && option.allow_free_text ? this.#renderDetail(option, draft) : nothing}
    `;
  }

  #renderOther(): TemplateResult {
    const draft = this.draft ?? emptyDraft;
    const { words } = this;
    return html`
      <label class="option" part="option">
        ${this.#renderChoice(draft.other, null)}
        <span class="label">${words.question.other}</span>
      </label>
      ${
        draft.other
          ? html`<input
              part="field"
              aria-label=${words.question.otherText}
              aria-invalid=${String(this.issues[0]?.path === 'other_text')}
              placeholder=${words.question.otherText}
              dir="auto"
              .value=${live(draft.otherText)}
              @input=${(event: InputEvent) => this.#change({ ...draft, otherText: valueOf(event) })}
            />`
          : nothing
      }
    `;
  }

  #renderDetail(option: QuestionOption, draft: QuestionDraft): TemplateResult {
    return html`<input
      part="field"
      aria-label=${this.words.question.detail(option.label)}
      placeholder=${option.free_text_placeholder ?? nothing}
      dir="auto"
      .value=${live(draft.details[option.id] ?? '')}
      @input=${(event: InputEvent) =>
        this.#change({ ...draft, details: { ...draft.details, [option.id]: valueOf(event) } })}
    />`;
  }

  #renderChoice(picked: boolean, id: string | null): TemplateResult {
    return html`<input
      type=${this.props.multi_select ? 'checkbox' : 'radio'}
      name="option"
      .checked=${live(picked)}
      @change=${() => this.#change(pick(this.draft ?? emptyDraft, id, this.props))}
    />`;
  }

  /** Once a quiz is sent: whether an option is right, or was picked and is not. */
  #mark(id: string, picked: boolean): 'right' | 'wrong' | null {
    const right = this.phase === 'sent' ? rightAnswers(this.props) : null;
    if (!right) return null;
    if (right.includes(id)) return 'right';
    return picked ? 'wrong' : null;
  }

  #change(draft: QuestionDraft): void {
    this.issues = [];
    this.edit(draft);
  }

  protected override send(): void {
    const reading = readDraft(this.draft ?? emptyDraft, this.props);
    if ('value' in reading) return this.submit(reading.value);
    const { missing, missingText } = this.words.question;
    this.issues =
      reading.missing === 'pick'
        ? [{ path: 'selected_option_ids', reason: missing }]
        : [{ path: 'other_text', reason: missingText }];
    const field = reading.missing === 'pick' ? '.option input' : '[aria-label][part="field"]:last-of-type';
    this.renderRoot.querySelector<HTMLElement>(field)?.focus();
  }

  /** The keys 1 to 9 pick an option while the focus is in the list and not in a text field. */
  #onKeydown(event: KeyboardEvent): void {
    const target = event.target as HTMLInputElement;
    const inText = target.type === 'text';
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (inText || modified || !/^[1-9]$/.test(event.key)) return;
    const choices = this.renderRoot.querySelectorAll<HTMLInputElement>('.option input');
    const choice = choices[Number(event.key) - 1];
    choice?.focus();
    choice?.click();
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

defineElement('canvas-question', QuestionCard);

declare global {
  interface HTMLElementTagNameMap {
    'canvas-question': QuestionCard;
  }
}
