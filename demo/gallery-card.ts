import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CardActEvent } from '../src/cards/card-act-event.js';
import type { CardSample } from '../src/cards/card-sample.js';
import { catalog } from '../src/cards/catalog.js';
import { elements } from '../src/cards/elements.js';
import '../src/rail/canvas-notice.js';
import type { NoticeKind } from '../src/rail/canvas-notice.js';
import { Panel } from './panel.js';
import type { Settings } from './settings.js';

type Drawn = HTMLElement & { draft?: unknown };

/** One card without a rail: drawn in the phase that is asked for, saying below what it would send. */
export class GalleryCard extends Panel {
  static override properties = {
    sample: { attribute: false },
    notice: { attribute: false },
    phase: { attribute: false },
    locale: { attribute: false },
    said: { state: true },
    wrong: { state: true },
  };

  declare sample: CardSample | null;
  /** A notice instead of a sample. */
  declare notice: NoticeKind | null;
  declare phase: Settings['phase'];
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
    this.phase = 'open';
    this.locale = 'en';
    this.said = '';
    this.wrong = '';
  }

  protected override render(): TemplateResult {
    const name = this.sample?.name ?? this.notice ?? '';
    return html`<article>
      <h3>${name}</h3>
      <div class="place" lang=${this.locale}></div>
      ${this.wrong ? html`<p class="wrong">${this.wrong}</p>` : nothing}
      <output dir="ltr">${this.said}</output>
    </article>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('sample') || changed.has('notice')) void this.#draw();
    else if (changed.has('phase') || changed.has('locale')) this.#move();
  }

  async #draw(): Promise<void> {
    const type = catalog.find(({ component }) => component === this.sample?.component);
    const reading = type && this.sample ? type.read(this.sample.arguments) : null;
    if (reading && !reading.ok) {
      this.wrong = reading.issues.map(({ path, reason }) => `${path}: ${reason}`).join('; ');
      return;
    }
    const tag = type?.tag ?? 'canvas-notice';
    await elements[tag]?.();
    const props = reading?.value.props ?? { kind: this.notice };
    this.#card = document.createElement(tag);
    Object.assign(this.#card, { props, context: this.sample?.context ?? {} });
    this.#card.addEventListener('card-act', (event) => this.#onAct(event));
    this.#move();
    this.querySelector('.place')?.replaceChildren(this.#card);
  }

  /** Half answered is an open card with a draft; every later phase has one, too. */
  #move(): void {
    if (!this.#card) return;
    const { phase, locale } = this;
    const draft = phase === 'open' ? undefined : this.sample?.draft;
    Object.assign(this.#card, { phase: phase === 'draft' ? 'open' : phase, draft, locale });
    this.said = '';
  }

  #onAct({ act }: CardActEvent): void {
    if (act.type === 'draft') {
      if (this.#card) this.#card.draft = act.draft;
    } else if (act.type === 'fail') this.wrong = String(act.error);
    else this.said = 'value' in act ? `${act.type} ${JSON.stringify(act.value)}` : act.type;
  }
}

customElements.define('gallery-card', GalleryCard);
