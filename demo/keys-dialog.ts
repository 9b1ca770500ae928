import { html, type TemplateResult } from 'lit';
import { keysIcon } from './icons.js';
import { Panel } from './panel.js';

type Shortcut = readonly [keys: readonly string[], does: string];

/** A letter alone is a shortcut only where the focus is: a voice or a stray key elsewhere must not start it. */
const groups: readonly (readonly [name: string, shortcuts: readonly Shortcut[]])[] = [
  [
    'Script, while the focus is on its buttons',
    [
      [['Space', 'K'], 'Plays, pauses.'],
      [['N'], 'Plays the next step.'],
      [['R'], 'Begins again.'],
    ],
  ],
  [
    'Tools',
    [
      [['←', '→', 'Home', 'End'], 'From tab to tab.'],
      [['Ctrl Enter', '⌘ Enter'], 'Sends the message in the editor.'],
    ],
  ],
  ['Stage', [[['←', '→', '↑', '↓'], 'Resizes it, while the focus is on its corner.']]],
  [
    'Cards',
    [
      [['Tab'], 'From control to control.'],
      [['Enter'], 'Sends.'],
      [['Esc'], 'Closes a card that can be closed.'],
    ],
  ],
];

/** Says which keys there are. */
export class KeysDialog extends Panel {
  protected override render(): TemplateResult {
    return html`<button class="plain keys-button" type="button" aria-haspopup="dialog" @click=${this.#open}>
        ${keysIcon}<span>Keys</span>
      </button>
      <dialog aria-labelledby="keys-title">
        <header class="bar">
          <h2 id="keys-title">Keys</h2>
          <button class="plain" type="button" @click=${this.#close}>Close</button>
        </header>
        ${groups.map(
          ([name, shortcuts]) =>
            html`<h3>${name}</h3>
              <dl>
                ${shortcuts.map(
                  ([keys, does]) =>
                    html`<div>
                      <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
                      <dd>${does}</dd>
                    </div>`,
                )}
              </dl>`,
        )}
        <p class="note">What a card understands beside these stands on its page, under Cards.</p>
      </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  readonly #open = (): void => this.#dialog?.showModal();
  readonly #close = (): void => this.#dialog?.close();
}

customElements.define('keys-dialog', KeysDialog);
