import { html, nothing, type TemplateResult } from 'lit';
import { mark } from './mark.js';
import { urlOf, type Settings } from './settings.js';

const VIEWS = { playground: 'Playground', gallery: 'Gallery' } as const;

/** The head of the page. Its links are real ones: they can be copied, and opened in a tab of their own. */
export function pageHeader(settings: Settings, choose: (view: Settings['view']) => void): TemplateResult {
  const link = (view: Settings['view']) => {
    const onClick = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      choose(view);
    };
    const current = settings.view === view ? 'page' : nothing;
    return html`<a href=${urlOf({ ...settings, view })} aria-current=${current} @click=${onClick}
      >${VIEWS[view]}</a
    >`;
  };
  return html`<header class="top">
    <a class="brand" href=${location.pathname}>${mark}<span>canvas-rail</span></a>
    <p class="claim">The cards beside a talking agent</p>
    <nav aria-label="Views">${link('playground')} ${link('gallery')}</nav>
  </header>`;
}
