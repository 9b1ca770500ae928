import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../lib/bidi.js';

/** The most that one field holds, in UTF-16 units: far less than a request takes. */
export const MAX_TEXT = 4000;

export interface TextField {
  /** The accessible name: the field stands inside its option, and has no label of its own to be seen. */
  readonly name: string;
  readonly placeholder: string | undefined;
  readonly value: string;
  readonly isReadonly: boolean;
  readonly isMissing?: boolean;
  readonly change: (value: string) => void;
}

/** A field for the details of an option, or for "Other". */
export function renderTextField(field: TextField): TemplateResult {
  const { placeholder } = field;
  return html`<input
    class="text"
    part="field"
    type="text"
    aria-label=${field.name}
    aria-describedby=${field.isMissing ? 'problem' : nothing}
    aria-invalid=${field.isMissing ? 'true' : nothing}
    placeholder=${placeholder ?? nothing}
    maxlength=${MAX_TEXT}
    enterkeyhint="send"
    dir=${field.value ? 'auto' : (directionOf(placeholder ?? '') ?? nothing)}
    ?readonly=${field.isReadonly}
    .value=${field.value}
    @input=${(event: Event) => field.change((event.target as HTMLInputElement).value)}
  />`;
}
