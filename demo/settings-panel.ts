import { html, type TemplateResult } from 'lit';
import { tokensOf } from './brand.js';
import { languages } from './languages.js';
import { networks } from './network.js';
import { Panel } from './panel.js';
import { pick } from './pick.js';
import { segments } from './segments.js';
import { ChangeSettingsEvent, choices, type Change, type Settings } from './settings.js';

const ACCENTS: readonly (readonly [string, string])[] = [
  ['', 'Of the brand'],
  ['#0f766e', 'Teal'],
  ['#7c3aed', 'Violet'],
  ['#be185d', 'Rose'],
  ['#f59e0b', 'Amber'],
  ['#111827', 'Ink'],
];

const labels: Readonly<Record<string, string>> = {
  auto: 'Auto',
  neutral: 'Neutral',
  warm: 'Warm',
  console: 'Console',
  left: 'Left',
  right: 'Right',
  light: 'Light',
  dark: 'Dark',
  ltr: 'Left to right',
  rtl: 'Right to left',
  overlay: 'Overlay',
  reserve: 'Reserve',
  reduce: 'Reduced',
};

/** The switches of the host page, of the rail, and of the network that its answers go through. */
export class SettingsPanel extends Panel {
  static override properties = { settings: { attribute: false } };

  declare settings: Settings;

  protected override render(): TemplateResult {
    const { lang, booking } = this.settings;
    return html`<div class="settings">
      ${this.#renderChoice('brand', 'Brand')} ${this.#renderAccent()}
      ${this.#renderChoice('theme', 'Colours')} ${this.#renderChoice('side', 'Side')}
      ${this.#renderChoice('layout', 'Layout')}
      <div>
        ${pick({
          label: 'Language of the stage',
          options: languages,
          chosen: lang,
          choose: (value) => this.#set({ lang: value }),
        })}
        <p class="note">
          The words of the cards, dates and numbers. Ada speaks English in all of them: what an agent says and
          sends is the agent’s.
        </p>
      </div>
      ${this.#renderChoice('dir', 'Text direction', { auto: 'As the language' })}
      ${this.#renderChoice('motion', 'Motion')} ${this.#renderNetwork()}
      <label class="field">
        <span>Booking page of the scheduling card</span>
        <input
          type="url"
          dir="ltr"
          spellcheck="false"
          .value=${booking}
          @change=${(event: Event) => this.#set({ booking: valueOf(event) })}
        />
        <small>A Calendly link. The script sends it along from its next start.</small>
      </label>
      <p class="note">Every switch is in the URL: share it, and others see what you see.</p>
    </div>`;
  }

  #renderChoice(
    name: 'brand' | 'theme' | 'side' | 'layout' | 'dir' | 'motion',
    legend: string,
    own: Readonly<Record<string, string>> = {},
  ): TemplateResult {
    return segments({
      name,
      legend,
      options: choices[name].map((value) => ({ value, label: own[value] ?? labels[value] ?? value })),
      chosen: this.settings[name],
      choose: (value) => this.#set({ [name]: value }),
    });
  }

  #renderNetwork(): TemplateResult {
    const { network } = this.settings;
    return html`<section class="network" aria-label="Network">
      ${segments({
        name: 'network',
        legend: 'Network, for the answers only',
        options: choices.network.map((value) => ({ value, label: networks[value].label })),
        chosen: network,
        choose: (value) => this.#set({ network: value }),
      })}
      <p class="note" role="status">${networks[network].effect}</p>
    </section>`;
  }

  #renderAccent(): TemplateResult {
    const { accent } = this.settings;
    const own = !ACCENTS.some(([colour]) => colour === accent);
    return html`<fieldset class="accents">
      <legend>Accent colour</legend>
      <div class="row">
        ${ACCENTS.map(
          ([colour, name]) =>
            html`<label title=${name}>
              <input
                class="visually-hidden"
                type="radio"
                name="accent"
                .checked=${colour === accent}
                @change=${() => this.#set({ accent: colour })}
              />
              <svg class="swatch" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                <circle cx="12" cy="12" r="12" fill=${colour || brandAccent(this.settings.brand)} />
              </svg>
              <span class="visually-hidden">${name}</span>
            </label>`,
        )}
        <label class="own ${own ? 'chosen' : ''}">
          <span>Own</span>
          <input
            type="color"
            .value=${accent || '#2a55d4'}
            @input=${(event: Event) => this.#set({ accent: valueOf(event) })}
          />
        </label>
      </div>
    </fieldset>`;
  }

  #set(change: Change): void {
    this.dispatchEvent(new ChangeSettingsEvent(change));
  }
}

customElements.define('settings-panel', SettingsPanel);

const brandAccent = (brand: Settings['brand']) =>
  tokensOf({ brand, accent: '' })['--canvas-rail-accent'] ?? 'light-dark(#2a55d4, #9db8ff)';

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
