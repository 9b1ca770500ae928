import { html, nothing, type TemplateResult } from 'lit';
import './keys-dialog.js';
import { mark } from './mark.js';
import { urlOf, type Settings } from './settings.js';
import { viewNames } from './views.js';

/** The head of the page. Its links are real ones: they can be copied, and opened in a tab of their own. */
export function pageHeader(settings: Settings): TemplateResult {
  const { view } = settings;
  return html`<header class="top">
    <p class="skips">
      ${skipLink('content', 'Skip to the content')}
      ${view === 'playground' ? skipLink('panel', 'Skip to the tools') : nothing}
    </p>
    <a class="brand" href=${location.pathname}>${mark}<span>canvas-rail</span></a>
    <p class="claim">The cards beside a talking agent</p>
    <nav aria-label="Views">
      ${renderLink(settings, { view: 'playground' })}
      ${renderLink(settings, { view: 'gallery', component: '', sample: '' })}
      ${renderLink(settings, { view: 'cards', component: '', sample: '' })}
    </nav>
    <keys-dialog></keys-dialog>
  </header>`;
}

function renderLink(settings: Settings, change: Pick<Settings, 'view'> & Partial<Settings>): TemplateResult {
  const current = settings.view === change.view ? 'page' : nothing;
  return html`<a href=${urlOf({ ...settings, ...change })} aria-current=${current}
    >${viewNames[change.view]}</a
  >`;
}

/** Moves the focus and leaves the URL alone, which holds the settings. */
function skipLink(id: string, words: string): TemplateResult {
  const onClick = (event: Event) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return html`<a href="#${id}" @click=${onClick}>${words}</a>`;
}
