import { html, type TemplateResult } from 'lit';

export type Option = readonly [value: string, name: string];

/** A group of options under a name; without a name they stand by themselves. */
export interface OptionGroup {
  readonly group: string;
  readonly list: readonly Option[];
}

/** A labelled list to pick one of. */
export function pick(list: {
  readonly label: string;
  readonly options: readonly (Option | OptionGroup)[];
  readonly chosen: string;
  choose(value: string): void;
}): TemplateResult {
  const option = ([value, name]: Option) =>
    html`<option value=${value} .selected=${value === list.chosen}>${name}</option>`;
  return html`<label class="field">
    <span>${list.label}</span>
    <select @change=${(event: Event) => list.choose((event.target as HTMLSelectElement).value)}>
      ${list.options.map((entry) =>
        'group' in entry
          ? html`<optgroup label=${entry.group}>${entry.list.map(option)}</optgroup>`
          : option(entry),
      )}
    </select>
  </label>`;
}
