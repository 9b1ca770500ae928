import { html, type TemplateResult } from 'lit';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** A choice of a few, side by side: real radio buttons, so that keys and names come with the platform. */
export function segments<Value extends string>(choice: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Segment<Value>[];
  readonly chosen: string;
  /** The legend is for assistive technology only. */
  readonly quiet?: boolean;
  choose(value: Value): void;
}): TemplateResult {
  return html`<fieldset class="segments">
    <legend class=${choice.quiet ? 'visually-hidden' : ''}>${choice.legend}</legend>
    <div class="row">
      ${choice.options.map(
        ({ value, label }) =>
          html`<label>
            <input
              type="radio"
              name=${choice.name}
              .checked=${value === choice.chosen}
              @change=${() => choice.choose(value)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
