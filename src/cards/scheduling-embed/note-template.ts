import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../words/english.js';
import { doneIcon } from '../icons.js';

/**
 * How far the page in the frame is. A browser calls its own error page loaded too; `silent` is a page
 * that has loaded and has said nothing in time, so it may not be the one that was meant.
 */
export type Loading = 'loading' | 'slow' | 'loaded' | 'silent' | 'heard';

/** What happens to the page, and another way to it. */
export function renderNote(
  link: string,
  state: Loading | 'booked',
  { booked, slow, silent, loading, openInTab }: Words['scheduling'],
): TemplateResult {
  const said = {
    loading: html`<span class="visually-hidden">${loading}</span>`,
    slow,
    silent,
    loaded: nothing,
    heard: nothing,
    booked: html`<b class="booked">${doneIcon}${booked}</b>`,
  };
  return html`<p class="note" part="note">
    <span role="status"> ${said[state]} </span>
    <a href=${link} target="_blank" rel="noopener noreferrer">${openInTab}</a>
  </p>`;
}
