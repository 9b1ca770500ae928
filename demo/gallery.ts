import { html, nothing, type TemplateResult } from 'lit';
import type { CardType } from '../src/cards/card-type.js';
import { catalog } from '../src/cards/catalog.js';
import { samples } from '../src/cards/samples.js';
import { dress } from './brand.js';
import './gallery-card.js';
import { kindSection, noticeSection, NOTICES } from './gallery-sections.js';
import { lookBar } from './look-bar.js';
import { Panel } from './panel.js';
import { pick } from './pick.js';
import { findSample, idOfSample, samplesOf } from './sample-ids.js';
import { segments } from './segments.js';
import { ChangeSettingsEvent, choices, type Change, type Settings } from './settings.js';
import { stateNames } from './state-names.js';

/** Every sample of every card, in every state, and the notices that stand in a card's place. */
export class CardGallery extends Panel {
  static override properties = { settings: { attribute: false } };

  declare settings: Settings;

  protected override updated(): void {
    dress(this, this.settings);
    this.dataset['card'] = this.settings.card;
  }

  protected override render(): TemplateResult {
    const { component, phase } = this.settings;
    const kinds = catalog.filter((type) => !component || type.component === component);
    return html`<header class="page-head">
        <h1>Gallery</h1>
        <p class="lead">
          ${samples.length} samples of ${catalog.length} cards, live. What a card would send stands below it.
        </p>
        <div class="look-bar" role="group" aria-label="What to show">
          ${this.#renderKinds()} ${this.#renderSamples()}
          ${segments({
            name: 'phase',
            legend: 'State',
            options: choices.phase.map((value) => ({ value, label: stateNames[value] })),
            chosen: phase,
            choose: (value) => this.#set({ phase: value }),
          })}
        </div>
        ${lookBar(this.settings, (change) => this.#set(change), this.#renderWidths())}
      </header>
      ${kinds.map((type) => kindSection(type, this.#samplesOf(type), this.settings))}
      ${!component || component === NOTICES ? noticeSection(this.settings) : nothing}`;
  }

  /** The sample that is asked for, where it is one of this card; else all. */
  #samplesOf({ component }: CardType) {
    const chosen = findSample(this.settings.sample);
    return chosen?.component === this.settings.component ? [chosen] : samplesOf(component);
  }

  #renderKinds(): TemplateResult {
    return pick({
      label: 'Card',
      options: [
        ['', 'All cards'],
        ...catalog.map(({ component }) => [component, component] as const),
        [NOTICES, 'Notices'],
      ],
      chosen: this.settings.component,
      choose: (component) => this.#set({ component, sample: '' }),
    });
  }

  #renderSamples(): TemplateResult | typeof nothing {
    const own = samplesOf(this.settings.component);
    if (own.length === 0) return nothing;
    return pick({
      label: 'Sample',
      options: [['', 'All samples'], ...own.map((sample) => [idOfSample(sample), sample.name] as const)],
      chosen: this.settings.sample,
      choose: (sample) => this.#set({ sample }),
    });
  }

  #renderWidths(): TemplateResult {
    return pick({
      label: 'Card width',
      options: [
        ['full', 'As in the rail'],
        ['375', 'Phone, 375 px'],
        ['320', 'Small phone, 320 px'],
      ],
      chosen: this.settings.card,
      choose: (card) => this.#set({ card: card as Settings['card'] }),
    });
  }

  #set(change: Change): void {
    this.dispatchEvent(new ChangeSettingsEvent(change));
  }
}

customElements.define('card-gallery', CardGallery);
