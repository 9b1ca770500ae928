import { html, type TemplateResult } from 'lit';

/** A path in 20 × 20, drawn in the text's colour, decorative: the words beside it say the same. */
export const icon = (path: string): TemplateResult =>
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
    <path d=${path} />
  </svg>`;

export const closeIcon = icon('M5.5 5.5l9 9m0-9l-9 9');
