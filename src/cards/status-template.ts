import { html, type TemplateResult } from 'lit';
import type { CardPhase } from './card-element.js';
import type { StatusWords } from './status.js';
import { busyIcon, doneIcon, laterIcon, problemIcon } from './status-icons.js';

/** Where an answer is on its way, beside the buttons; nothing while there is none. */
export function renderStatus(phase: CardPhase, words: StatusWords): TemplateResult | null {
  switch (phase) {
    case 'sending':
      return html`<span class="status busy" part="note">${busyIcon}${words.sending}</span>`;
    case 'waiting':
      return html`<span class="status" part="note">${laterIcon}${words.willTryAgain}</span>`;
    case 'sent':
      return html`<span class="status done" part="note">${doneIcon}${words.sent}</span>`;
    case 'failed':
      return html`<span class="status problem" part="note">${problemIcon}${words.notSaved}</span>`;
    default:
      return null;
  }
}
