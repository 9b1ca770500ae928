import { html, type TemplateResult } from 'lit';
import { Panel } from './panel.js';

/** Copies a text, and says so. */
export class CopyButton extends Panel {
  static override properties = {
    text: { attribute: false },
    label: { type: String },
    said: { state: true },
  };

  /** Made only when it is wanted. */
  declare text: () => string;
  declare label: string;
  declare private said: string;

  constructor() {
    super();
    this.text = () => '';
    this.label = 'Copy';
    this.said = '';
  }

  protected override render(): TemplateResult {
    return html`<button class="plain" type="button" @click=${this.#onClick}>
        ${this.said || this.label}
      </button>
      <span class="visually-hidden" role="status">${this.said}</span>`;
  }

  async #onClick(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text());
      this.said = 'Copied';
    } catch {
      this.said = 'Not copied';
    }
    setTimeout(() => (this.said = ''), 1600);
  }
}

customElements.define('copy-button', CopyButton);
