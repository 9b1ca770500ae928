import { html, nothing, type TemplateResult } from 'lit';
import { embed } from '../../lib/bidi.js';
import type { Issue } from '../../lib/result.js';
import type { Words } from '../../words/english.js';
import type { CardPhase } from '../card-element.js';
import { detailOf, type QuestionDraft } from './draft.js';
import type { QuestionOption } from './index.js';
import { renderTextField } from './text-field.js';

/** What a row with a field is drawn of. */
export interface FieldRow {
  readonly draft: QuestionDraft;
  readonly words: Words;
  readonly locale: string;
  readonly phase: CardPhase;
  readonly issues: readonly Issue[];
  /** The mark that is picked. */
  readonly choice: () => TemplateResult;
  readonly change: (draft: QuestionDraft) => void;
}

/** The field below an option that is picked, for its details. */
export function renderDetail(option: QuestionOption, row: FieldRow): TemplateResult | typeof nothing {
  const { draft, words, locale, phase, change } = row;
  const value = detailOf(draft, option.id);
  if (isLeftEmpty(value, phase)) return nothing;
  const prompt = option.free_text_placeholder;
  return renderTextField({
    name: [words.question.detail(embed(option.label, locale)), prompt && embed(prompt, locale)]
      .filter(Boolean)
      .join(words.pause),
    // A field without a word in it would be an empty box.
    placeholder: prompt ?? words.question.otherText,
    value,
    isReadonly: phase !== 'open',
    change: (text) => change({ ...draft, details: { ...draft.details, [option.id]: text } }),
  });
}

/** The row of "Other" becomes a field once it is picked; its word stays, as the name of the choice. */
export function renderOther({ draft, words, phase, issues, choice, change }: FieldRow): TemplateResult {
  const { other, otherText } = words.question;
  const isField = draft.other && !isLeftEmpty(draft.otherText, phase);
  const field = () =>
    renderTextField({
      name: otherText,
      placeholder: otherText,
      value: draft.otherText,
      isReadonly: phase !== 'open',
      isMissing: issues[0]?.path === 'other_text',
      change: (text) => change({ ...draft, otherText: text }),
    });
  return html`<div class="option other" part="option">
    <label>
      ${choice()}
      <span class=${isField ? 'visually-hidden' : 'label'}>${other}</span>
    </label>
    ${isField ? field() : nothing}
  </div>`;
}

/** A field that nobody can fill any more would be an empty box. */
function isLeftEmpty(text: string, phase: CardPhase): boolean {
  return phase !== 'open' && text === '';
}
