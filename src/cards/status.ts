import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/english.js';
import type { CardPhase } from './card-element.js';
import { busyIcon, doneIcon, laterIcon, problemIcon } from './icons.js';

/** What can be said of an answer on its way. */
export type StatusWords = Pick<Words, 'sending' | 'willTryAgain' | 'sent' | 'notSaved'>;

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
