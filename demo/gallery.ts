import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { catalog } from '../src/cards/catalog.js';
import { samples } from '../src/cards/samples.js';
import './gallery-card.js';
import { Panel } from './panel.js';
import { segments } from './segments.js';
import { ChangeSettingsEvent, choices, type Settings } from './settings.js';

const NOTICES = ['loading', 'invalid', 'unsupported', 'failed'] as const;
const NOTICE = 'notice';

const phaseNames: Readonly<Record<Settings['phase'], string>> = {
  open: 'Open',
  draft: 'Half answered',
  sending: 'Sending',
  waiting: 'Waiting',
  sent: 'Sent',
  failed: 'Failed',
};

/** Every sample of every card, in a phase of your choice, and the notices that stand in a card's place. */
export class CardGallery extends Panel {
  static override properties = { settings: { attribute: false } };

  declare settings: Settings;

  protected override render(): TemplateResult {
    const { component, phase } = this.settings;
    const kinds = catalog.filter((type) => !component || type.component === component);
    return html`<header class="gallery-head">
        <h1>Gallery</h1>
        <p class="lead">
          ${samples.length} samples of ${catalog.length} cards, live. What a card would send stands below it.
        </p>
        <div class="bar">
          ${segments({
            name: 'phase',
            legend: 'Phase',
            quiet: true,
            options: choices.phase.map((value) => ({ value, label: phaseNames[value] })),
            chosen: phase,
            choose: (value) => this.#set({ phase: value }),
          })}
          <label class="field">
            <span class="visually-hidden">Kind of card</span>
            <select
              @change=${(event: Event) => this.#set({ component: (event.target as HTMLSelectElement).value })}
            >
              ${[
                ['', 'All cards'],
                ...catalog.map((type) => [type.component, type.component]),
                [NOTICE, 'Notices'],
              ].map(
                ([value, name]) =>
                  html`<option value=${value} .selected=${value === component}>${name}</option>`,
              )}
            </select>
          </label>
        </div>
      </header>
      ${repeat(
        kinds,
        (type) => type.component,
        (type) => this.#renderKind(type.component),
      )}
      ${!component || component === NOTICE ? this.#renderNotices() : ''}`;
  }

  #renderKind(component: string): TemplateResult {
    const { phase, lang } = this.settings;
    const own = samples.filter((sample) => sample.component === component);
    return html`<section class="kind">
      <h2>${component} <span class="quiet">${own.length}</span></h2>
      <div class="cards">
        ${repeat(
          own,
          ({ name }) => name,
          (sample) => html`<gallery-card .sample=${sample} .phase=${phase} .locale=${lang}></gallery-card>`,
        )}
      </div>
    </section>`;
  }

  #renderNotices(): TemplateResult {
    return html`<section class="kind">
      <h2>Notices <span class="quiet">${NOTICES.length}</span></h2>
      <div class="cards">
        ${NOTICES.map((kind) => html`<gallery-card .notice=${kind} .locale=${this.settings.lang}></gallery-card>`)}
      </div>
    </section>`;
  }

  #set(change: Partial<Settings>): void {
    this.dispatchEvent(new ChangeSettingsEvent(change));
  }
}

customElements.define('card-gallery', CardGallery);
