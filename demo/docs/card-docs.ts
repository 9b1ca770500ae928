import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { catalog } from '../../src/cards/catalog.js';
import type { DefinedCard } from '../../src/cards/define-card.js';
import { dress } from '../brand.js';
import { lookBar } from '../look-bar.js';
import { Panel } from '../panel.js';
import { pick } from '../pick.js';
import { ChangeSettingsEvent, urlOf, type Change, type Settings } from '../settings.js';
import { WIDTHS } from '../stage-foot.js';
import { cardIndex } from './card-index.js';
import { cardPage, sections } from './card-page.js';

/** The documentation of the cards: an index, and a page for each kind. */
export class CardDocs extends Panel {
  static override properties = { settings: { attribute: false } };

  declare settings: Settings;

  protected override firstUpdated(): void {
    // The browser looked for the anchor before there was anything.
    const id = decodeURIComponent(location.hash.slice(1));
    if (id) requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView());
  }

  protected override updated(changed: PropertyValues<this>): void {
    dress(this, this.settings);
    const before = changed.get('settings');
    if (before && before.component !== this.settings.component) window.scrollTo(0, 0);
  }

  protected override render(): TemplateResult {
    const { settings } = this;
    // Every built-in card is made by `defineCard`; only those of a host page may not be.
    const type = catalog.find(({ component }) => component === settings.component) as DefinedCard | undefined;
    const set = (change: Change) => this.dispatchEvent(new ChangeSettingsEvent(change));
    return html`<nav class="doc-nav" aria-label="Cards">
        <ul>
          ${this.#renderLink('', 'All cards')}
          ${catalog.map(({ component }) => this.#renderLink(component, component))}
        </ul>
      </nav>
      <div class="doc-content">
        ${type ? lookBar(settings, set, stageSize(settings, set)) : nothing}
        ${keyed(settings.component, type ? cardPage(type, settings, set) : cardIndex(settings))}
      </div>`;
  }

  #renderLink(component: string, name: string): TemplateResult {
    const { settings } = this;
    const current = settings.component === component;
    return html`<li>
      <a href=${urlOf({ ...settings, component, sample: '' })} aria-current=${current ? 'page' : nothing}
        >${name}</a
      >
      ${
        current && component
          ? html`<ul class="doc-sections">
              ${Object.entries(sections).map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}
            </ul>`
          : nothing
      }
    </li>`;
  }
}

customElements.define('card-docs', CardDocs);

const stageSize = ({ width }: Settings, set: (change: Change) => void) =>
  pick({
    label: 'Stage',
    options: WIDTHS.map(({ value, label }) => [value, label] as const),
    chosen: width,
    choose: (chosen) => set({ width: chosen }),
  });
