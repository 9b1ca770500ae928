import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../words/english.js';
import { doneIcon } from '../status-icons.js';

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
    loading,
    slow,
    silent,
    loaded: nothing,
    heard: nothing,
    booked: html`<b class="booked">${doneIcon}${booked}</b>`,
  };
  const isSeen = state !== 'loading' && said[state] !== nothing;
  return html`<p class="note" part="note">
    <span class=${isSeen ? 'said' : 'visually-hidden'} role="status"> ${said[state]} </span>
    <a href=${link} target="_blank" rel="noopener noreferrer">${openInTab}</a>
  </p>`;
}
