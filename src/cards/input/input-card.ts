import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { directionOf } from '../../lib/bidi.js';
import { CardElement } from '../card-element.js';
import { defineElement } from '../define-element.js';
import { problemNote } from '../status-icons.js';
import { readDraft, skipValue, type InputDraft, type InputProblem } from './draft.js';
import { fieldAttributes } from './field-attributes.js';
import type { InputProps } from './index.js';
import { inputStyles } from './input-card.styles.js';
import { inputAnswers, inputTraits } from './traits.js';

/**
 * Asks the user to type one value. The prompt is the title of the card and the label of its field.
 *
 * @csspart title - The prompt.
 * @csspart field - The text field.
 * @csspart note - That it may stay empty, or what is wrong with what is typed.
 * @csspart button - Sends the value, or skips.
 */
export class InputCard extends CardElement<InputProps, InputDraft> {
  static readonly traits = inputTraits;
  static readonly answers = inputAnswers;

  static override styles = [...CardElement.styles, inputStyles];

  static override properties = { ...CardElement.properties, tried: { state: true } };

  /** Whether the user has tried to send what cannot be sent: from then on each key is checked. */
  declare protected tried: boolean;

  constructor() {
    super();
    this.tried = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another type is another question: what was wrong for the old one has not been tried for the new.
    const before = changed.get('props');
    if (before && before.input_type !== this.props.input_type) this.tried = false;
  }

  protected override renderCard(): TemplateResult {
    const { props, words } = this;
    const problem = this.#problem();
    const reason = problem && words.input.problems[problem];
    const hint = reason || props.required ? '' : words.input.optional;
    return this.renderFrame({
      heading: html`<label for="field">${props.prompt}</label>`,
      body: html`${this.#renderField(problem)}
        <p id="problem" class="note problem" part="note" role="alert">${problemNote(reason)}</p>
        ${hint ? html`<p id="hint" class="note" part="note">${hint}</p>` : nothing}`,
      actions: html`${props.allow_skip ? this.renderSkip(skipValue(props)) : nothing}${this.renderSend()}`,
    });
  }

  #renderField(problem: InputProblem | null): TemplateResult {
    const { props } = this;
    const field = fieldAttributes[props.input_type];
    const text = this.draft ?? '';
    const placeholder = this.phase === 'open' ? props.placeholder : undefined;
    // Of an empty field only the placeholder is read; "auto" would not look at it.
    const direction = text ? (field.isProse ? 'auto' : 'ltr') : directionOf(placeholder ?? '');
    return html`<input
      id="field"
      part="field"
      type=${field.type}
      inputmode=${field.inputMode}
      autocomplete=${field.autocomplete ?? nothing}
      autocapitalize=${field.isProse ? nothing : 'off'}
      spellcheck=${field.isProse ? nothing : 'false'}
      dir=${direction ?? (field.isProse ? nothing : 'ltr')}
      enterkeyhint="send"
      placeholder=${placeholder ?? nothing}
      aria-describedby=${problem ? 'problem' : props.required ? nothing : 'hint'}
      aria-invalid=${problem ? 'true' : nothing}
      aria-required=${String(props.required)}
      ?readonly=${this.phase !== 'open'}
      .value=${text}
      @input=${this.#onInput}
    />`;
  }

  #problem(): InputProblem | null {
    if (!this.tried || this.phase !== 'open') return null;
    const reading = readDraft(this.draft ?? '', this.props, this.locale);
    return reading.type === 'problem' ? reading.problem : null;
  }

  protected override send(): void {
    const reading = readDraft(this.draft ?? '', this.props, this.locale);
    if (reading.type === 'submit') return this.submit(reading.value);
    if (reading.type === 'skip') return this.skip(reading.value);
    this.tried = true;
    this.renderRoot.querySelector<HTMLElement>('#field')?.focus();
  }

  #onInput(event: Event): void {
    this.edit((event.target as HTMLInputElement).value);
  }
}

defineElement('canvas-input', InputCard);

declare global {
  interface HTMLElementTagNameMap {
    'canvas-input': InputCard;
  }
}
