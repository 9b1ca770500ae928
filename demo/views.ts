import { html, nothing, type TemplateResult } from 'lit';
import './gallery.js';
import type { Settings } from './settings.js';

/** What the views are called, in the head of the page and in its title. */
export const viewNames: Readonly<Record<Settings['view'], string>> = {
  playground: 'Playground',
  gallery: 'Gallery',
  cards: 'Cards',
};

/** The views beside the playground itself, which stays on the page while they are looked at. */
export function renderView(settings: Settings): TemplateResult | typeof nothing {
  switch (settings.view) {
    case 'playground':
      return nothing;
    case 'gallery':
      return html`<main id="content" class="gallery" tabindex="-1">
        <card-gallery .settings=${settings}></card-gallery>
      </main>`;
    case 'cards':
      // Its own code: schemas are written out as JSON Schema there, which nothing else here needs.
      void import('./docs/card-docs.js');
      return html`<main id="content" class="docs" tabindex="-1">
        <card-docs .settings=${settings}></card-docs>
      </main>`;
  }
}
