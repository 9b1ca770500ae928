import { html, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { Panel } from './panel.js';

/** The text has been changed by hand. */
export class EditEvent extends Event {
  readonly text: string;

  constructor(text: string) {
    super('edit');
    this.text = text;
  }
}

/** A plain text area with line numbers. Tab moves on, as everywhere; it does not trap the keyboard. */
export class JsonEditor extends Panel {
  static override properties = {
    text: { attribute: false },
    marked: { attribute: false },
    label: { type: String },
  };

  declare text: string;
  /** The lines that have something wrong, counted from one. */
  declare marked: ReadonlyMap<number, 'error' | 'warning' | 'note'>;
  declare label: string;

  constructor() {
    super();
    this.text = '';
    this.marked = new Map();
    this.label = '';
  }

  /** Puts the caret somewhere, and that place into view. */
  show(offset: number): void {
    const area = this.#area;
    if (!area) return;
    area.focus();
    area.setSelectionRange(offset, offset);
    const line = this.text.slice(0, offset).split('\n').length;
    const height = parseFloat(getComputedStyle(area).lineHeight);
    area.scrollTop = Math.max(0, (line - 4) * height);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.#onScroll();
  }

  protected override render(): TemplateResult {
    const lines = this.text.split('\n').map((_, index) => {
      const mark = this.marked.get(index + 1) ?? '';
      return html`<span class=${mark}>${index + 1}</span>`;
    });
    return html`<div class="editor" dir="ltr">
      <div class="gutter" aria-hidden="true"><div class="lines">${lines}</div></div>
      <textarea
        aria-label=${this.label}
        aria-describedby="verdict"
        aria-invalid=${[...this.marked.values()].includes('error') ? 'true' : 'false'}
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        wrap="off"
        .value=${live(this.text)}
        @input=${this.#onInput}
        @scroll=${this.#onScroll}
      ></textarea>
    </div>`;
  }

  get #area(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  #onInput(event: InputEvent): void {
    event.stopPropagation();
    this.dispatchEvent(new EditEvent((event.target as HTMLTextAreaElement).value));
  }

  #onScroll(): void {
    const lines = this.querySelector<HTMLElement>('.lines');
    lines?.style.setProperty('transform', `translateY(${-(this.#area?.scrollTop ?? 0)}px)`);
  }
}

customElements.define('json-editor', JsonEditor);

declare global {
  interface HTMLElementTagNameMap {
    'json-editor': JsonEditor;
  }
}
