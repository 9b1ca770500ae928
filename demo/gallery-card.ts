import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CardActEvent } from '../src/cards/card-act-event.js';
import type { CardElement } from '../src/cards/card-element.js';
import type { CardSample } from '../src/cards/card-sample.js';
import { catalog } from '../src/cards/catalog.js';
import { elements } from '../src/cards/elements.js';
import { putInState, type SampleState } from '../src/cards/sample-states.js';
import '../src/rail/extras-code.js';
import type { NoticeKind } from '../src/rail/canvas-notice.js';
import { pageLanguages } from '../src/words/languages.js';
import { Panel } from './panel.js';

type Drawn = CardElement<object, unknown>;

/** One card without a rail: drawn in the state that is asked for, saying below what it would send. */
export class GalleryCard extends Panel {
  static override properties = {
    sample: { attribute: false },
    notice: { attribute: false },
    state: { attribute: false },
    name: { attribute: false },
    locale: { attribute: false },
    said: { state: true },
    wrong: { state: true },
  };

  declare sample: CardSample | null;
  /** A notice instead of a sample. */
  declare notice: NoticeKind | null;
  declare state: SampleState;
  /** What stands above it. */
  declare name: string;
  declare locale: string;
  /** What the card has sent up last. */
  declare private said: string;
  /** Why the sample cannot be drawn. */
  declare private wrong: string;

  #card: Drawn | null = null;

  constructor() {
    super();
    this.sample = null;
    this.notice = null;
    this.state = 'open';
    this.name = '';
    this.locale = 'en';
    this.said = '';
    this.wrong = '';
  }

  protected override render(): TemplateResult {
    return html`<article>
      <h3 class="name">${this.name}</h3>
      <div class="place" lang=${this.locale}></div>
      ${this.wrong ? html`<p class="wrong">${this.wrong}</p>` : nothing}
      <output dir="ltr">${this.said}</output>
    </article>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('sample') || changed.has('notice') || changed.has('state')) void this.#draw();
    else if (changed.has('locale')) void this.#translate();
  }

  async #draw(): Promise<void> {
    const { sample, state } = this;
    const type = catalog.find(({ component }) => component === sample?.component);
    const reading = type && sample ? type.read(sample.arguments) : null;
    if (reading && !reading.ok) {
      this.wrong = reading.issues.map(({ path, reason }) => `${path}: ${reason}`).join('; ');
      return;
    }
    const tag = type?.tag ?? 'canvas-notice';
    await Promise.all([elements[tag]?.(), pageLanguages.load(this.locale)]);
    // Something else was asked for meanwhile.
    if (sample !== this.sample || state !== this.state) return;
    const props = reading?.value.props ?? { kind: this.notice };
    const card = document.createElement(tag) as Drawn;
    Object.assign(card, { props, ...pageLanguages.find(this.locale), context: sample?.context ?? {} });
    card.addEventListener('card-act', (event) => this.#onAct(event));
    this.#card = card;
    this.said = '';
    await this.#put(card, sample, state);
  }

  /** Words and formats, as a rail would give them to the card. */
  async #translate(): Promise<void> {
    await pageLanguages.load(this.locale);
    if (this.#card) Object.assign(this.#card, pageLanguages.find(this.locale));
  }

  /** A card that is sent with something missing asks for the focus; a gallery of them must not fight over it. */
  async #put(card: Drawn, sample: CardSample | null, state: SampleState): Promise<void> {
    const place = this.querySelector<HTMLElement>('.place');
    if (!place) return;
    place.inert = true;
    place.replaceChildren(card);
    if (sample) await putInState(card, sample, state);
    place.inert = false;
  }

  #onAct({ act }: CardActEvent): void {
    if (act.type === 'draft') {
      if (this.#card) this.#card.draft = act.draft;
    } else if (act.type === 'fail') this.wrong = String(act.error);
    else this.said = 'value' in act ? `${act.type} ${JSON.stringify(act.value)}` : act.type;
  }
}

customElements.define('gallery-card', GalleryCard);
