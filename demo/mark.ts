import { html } from 'lit';

/** The mark: a person, and a card beside. */
export const mark = html`<svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
  <rect width="32" height="32" rx="8" />
  <circle cx="12" cy="13" r="4" />
  <path d="M5 26c0-5 3-8 7-8s6 2 6 5v3z" />
  <rect class="card" x="18" y="8" width="9" height="13" rx="2.5" />
</svg>`;
