import { html, nothing, type TemplateResult } from 'lit';
import type { FieldError } from './field-errors.js';

/** Where the user books; what is wrong with it is said below it. */
export function linkField(
  link: string,
  errors: readonly FieldError[],
  change: (link: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for="scheduling-url">Scheduling link</label>
    <input
      id="scheduling-url"
      type="url"
      dir="ltr"
      spellcheck="false"
      autocomplete="off"
      placeholder="https://calendly.com/…"
      aria-invalid=${errors.length > 0 ? 'true' : nothing}
      aria-describedby="scheduling-url-note"
      .value=${link}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    <div id="scheduling-url-note" role=${errors.length > 0 ? 'alert' : nothing}>
      ${
        errors.length > 0
          ? errors.map(({ message }) => html`<p class="error">${message}</p>`)
          : html`<small>Stored as it is. Without one, the booking page is not active.</small>`
      }
    </div>
  </div>`;
}
