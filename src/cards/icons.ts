import { html, nothing, svg } from 'lit';

/** 20 × 20, drawn in the text's colour, decorative: the words beside them say the same. */
export const icon = (shape: unknown) =>
  html`<svg
    class="icon"
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shape}
  </svg>`;

export const closeIcon = icon(svg`<path d="M5.5 5.5l9 9m0-9l-9 9" />`);
export const busyIcon = icon(svg`<path d="M10 3a7 7 0 1 1-7 7" />`);
export const laterIcon = icon(svg`<circle cx="10" cy="10" r="7.25" /><path d="M10 6v4.25l2.75 1.75" />`);
export const problemIcon = icon(svg`<circle cx="10" cy="10" r="7.25" /><path d="M10 6.25v4.5m0 2.75v.01" />`);
export const doneIcon = icon(svg`<path d="M4.5 10.5l3.75 3.75L15.5 6.5" />`);

/** What is wrong, told by more than its colour; nothing where nothing is. */
export const problemNote = (reason: string | null | undefined) =>
  reason ? html`${problemIcon}${reason}` : nothing;
