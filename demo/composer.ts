import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { emptyState, type RailState } from '../src/protocol.js';
import './editor.js';
import type { EditEvent } from './editor.js';
import { examples, findExample, textOf, type Example } from './examples.js';
import { readJson } from './json-places.js';
import { Panel } from './panel.js';
import { ChangeSettingsEvent, type Settings } from './settings.js';
import { judge, type Finding, type Verdict } from './verdict.js';

/** The user sends a message of their own. */
export class SendEvent extends Event {
  readonly message: unknown;

  constructor(message: unknown) {
    super('send-message', { bubbles: true });
    this.message = message;
  }
}

const isApple = /mac|iphone|ipad/i.test(navigator.platform);

/** Writes a message: begins with an example, says what the rail would make of it, sends it. */
export class MessageComposer extends Panel {
  static override properties = {
    settings: { attribute: false },
    state: { attribute: false },
    text: { state: true },
  };

  declare settings: Settings;
  /** The state of the rail that the message would reach. */
  declare state: RailState;
  declare private text: string;

  constructor() {
    super();
    this.state = emptyState;
    this.text = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('settings');
    if (changed.has('settings') && before?.sample !== this.settings.sample) this.#begin();
  }

  protected override render(): TemplateResult {
    const verdict = judge(this.text, this.state);
    const marked = new Map(verdict.findings.map(({ line, level }) => [line, level]));
    return html`<form class="composer" @submit=${this.#onSubmit} @keydown=${this.#onKeydown}>
      <div class="bar">
        <label class="field grow">
          <span>Begin with</span>
          <select @change=${this.#onPick}>
            ${groups().map(
              ([group, list]) =>
                html`<optgroup label=${group}>
                  ${list.map((example) => this.#renderOption(example))}
                </optgroup>`,
            )}
          </select>
        </label>
        <button class="plain" type="button" @click=${this.#begin}>Reset</button>
        <button class="plain" type="button" ?disabled=${verdict.level === 'stops'} @click=${this.#onFormat}>
          Format
        </button>
      </div>
      <json-editor .text=${this.text} .marked=${marked} label="Message" @edit=${this.#onEdit}></json-editor>
      <div id="verdict" class="verdict ${verdict.level}" role="status">
        <p><span class="sign" aria-hidden="true"></span>${verdict.summary}</p>
        ${
          verdict.findings.length > 0
            ? html`<ul>
                ${verdict.findings.map((finding) => this.#renderFinding(finding))}
              </ul>`
            : nothing
        }
      </div>
      <div class="bar end">
        <kbd>${isApple ? '⌘' : 'Ctrl'} Enter</kbd>
        <button class="primary" type="submit" ?disabled=${verdict.level === 'stops'}>Send to the rail</button>
      </div>
    </form>`;
  }

  #renderOption({ id, name }: Example): TemplateResult {
    return html`<option value=${id} .selected=${id === findExample(this.settings.sample)?.id}>
      ${name}
    </option>`;
  }

  #renderFinding({ line, column, path, reason, code, level, offset }: Finding): TemplateResult {
    return html`<li class=${level}>
      <button type="button" @click=${() => this.querySelector('json-editor')?.show(offset)}>
        <span class="place">Line ${line}, column ${column}</span>
        <span class="reason">${path ? html`<code>${path}</code> ` : nothing}${reason}</span>
        <span class="code">${code}</span>
      </button>
    </li>`;
  }

  readonly #begin = (): void => {
    const example = findExample(this.settings.sample);
    this.text = example ? textOf(example, this.state, this.settings.conversation) : '';
  };

  #onPick(event: Event): void {
    const sample = (event.target as HTMLSelectElement).value;
    if (sample === this.settings.sample) this.#begin();
    this.dispatchEvent(new ChangeSettingsEvent({ sample }));
  }

  #onEdit({ text }: EditEvent): void {
    this.text = text;
  }

  #onFormat(): void {
    const json = readJson(this.text);
    if (json.ok) this.text = JSON.stringify(json.value, null, 2);
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#onSubmit(event);
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const verdict: Verdict = judge(this.text, this.state);
    if (verdict.level !== 'stops') this.dispatchEvent(new SendEvent(verdict.message));
  }
}

customElements.define('message-composer', MessageComposer);

function groups(): readonly (readonly [string, readonly Example[]])[] {
  const names = [...new Set(examples.map(({ group }) => group))];
  return names.map((name) => [name, examples.filter(({ group }) => group === name)]);
}

declare global {
  interface HTMLElementEventMap {
    'send-message': SendEvent;
  }
  interface HTMLElementTagNameMap {
    'message-composer': MessageComposer;
  }
}
