import { html, type TemplateResult } from 'lit';
import '../copy-button.js';

/** One line of a record, and all of it on demand. */
export interface RecordView {
  readonly id: string;
  readonly sign: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly time: string;
  readonly content: unknown;
}

export function recordView({ sign, kind, title, summary, time, content }: RecordView): TemplateResult {
  return html`<li class=${kind}>
    <details>
      <summary>
        <span class="sign">${sign}</span>
        <span class="title">${title}</span>
        <span class="summary" dir="auto">${summary}</span>
        <span class="time">${time}</span>
      </summary>
      <div class="content" dir="ltr">
        <copy-button .text=${() => JSON.stringify(content, null, 2)}></copy-button>
        <pre tabindex="0">${JSON.stringify(content, null, 2)}</pre>
      </div>
    </details>
  </li>`;
}
