import { html, nothing } from 'lit';
import { icon } from './icons.js';

/** What stands in a circle has it drawn first. */
export const ring = 'M10 2.75a7.25 7.25 0 1 1 0 14.5a7.25 7.25 0 1 1 0-14.5z';

export const busyIcon = icon('M10 3a7 7 0 1 1-7 7');
export const laterIcon = icon(ring + 'M10 6v4.25l2.75 1.75');
export const problemIcon = icon(ring + 'M10 6.25v4.5m0 2.75v.01');
export const doneIcon = icon('M4.5 10.5l3.75 3.75L15.5 6.5');

/** What is wrong, told by more than its colour; nothing where nothing is. */
export const problemNote = (reason: string | null | undefined) =>
  reason ? html`${problemIcon}${reason}` : nothing;
