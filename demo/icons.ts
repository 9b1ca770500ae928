import { svg, html, type TemplateResult } from 'lit';

/** 16 × 16, in the colour of the text; the words beside them, or the button's name, say the same. */
const icon = (shape: unknown): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${shape}</svg>`;

export const playIcon = icon(svg`<path class="solid" d="M4.5 2.8v10.4L13 8z" />`);
export const pauseIcon = icon(svg`<path class="solid" d="M4 3h3v10H4zM9 3h3v10H9z" />`);
export const stepIcon = icon(svg`<path class="solid" d="M3 3v10l7-5zM11 3h2v10h-2z" />`);
export const restartIcon = icon(svg`<path d="M3.2 8a4.8 4.8 0 1 1 1.5 3.5M3 12.5V9.3h3.2" />`);
export const doneIcon = icon(svg`<path d="M3.5 8.5l3 3 6-7" />`);
export const keysIcon = icon(
  svg`<path d="M1.5 4.5h13v8h-13zM4 7h.01M6.7 7h.01M9.3 7h.01M12 7h.01M5 10h6" />`,
);
