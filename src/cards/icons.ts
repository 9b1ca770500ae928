import { svg, html } from 'lit';

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
export const doneIcon = icon(svg`<path d="M4.5 10.5l3.75 3.75L15.5 6.5" />`);
