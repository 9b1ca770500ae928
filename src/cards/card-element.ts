import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Issue } from '../lib/result.js';
import type { JsonObject } from '../lib/json.js';
import type { Words } from '../words/english.js';
import { startWords } from '../words/english-start.js';
import { closeIcon } from './icons.js';
import { statusTemplate, type StatusWords } from './status.js';
import { cardStyles } from './card.styles.js';
import { controlStyles } from './controls.styles.js';
import { expectLater, laterArrival } from './later.js';
import { laterStyles } from './later-styles.js';
import { CardActEvent } from './card-act-event.js';

/**
 * Where a card is on its way: only an `open` or `failed` one can be acted on. While it is `saving`, its
 * answer is being written down, and nothing is said of it yet.
 */
export type CardPhase = 'open' | 'saving' | 'sending' | 'waiting' | 'sent' | 'failed';

const NONE: readonly Issue[] = [];

/**
 * What all cards share: properties down, one event up ({@link CardActEvent}).
 * A card draws what it is given and knows nothing of rails, agents or networks.
 *
 * @cssprop --canvas-rail-surface - The ground of a card.
 * @cssprop --canvas-rail-text - Text.
 * @cssprop --canvas-rail-accent - What is picked, and the button that sends.
 * @cssprop --canvas-rail-on-accent - Text on the accent.
 * @cssprop --canvas-rail-border - Lines around and inside a card.
 * @cssprop --canvas-rail-danger - Errors.
 * @cssprop --canvas-rail-success - What went well.
 * @cssprop --canvas-rail-warning - Warnings.
 * @cssprop --canvas-rail-info - Information; the accent unless set.
 * @cssprop --canvas-rail-muted - Small print; text mixed with the surface unless set.
 * @cssprop --canvas-rail-field-border - The edge of fields and buttons; text mixed with the surface unless set.
 * @cssprop --canvas-rail-hover - What is under the pointer; text mixed with the surface unless set.
 * @cssprop --canvas-rail-selected - The ground of what is picked; accent mixed with the surface unless set.
 * @cssprop --canvas-rail-button-bg - The button that sends; the accent unless set.
 * @cssprop --canvas-rail-button-text - Its text; the text on the accent unless set.
 * @cssprop --canvas-rail-focus - The focus ring; the accent unless set.
 * @cssprop --canvas-rail-font - The font family; that of the page unless set.
 * @cssprop --canvas-rail-font-size - The size of text; all other sizes follow.
 * @cssprop --canvas-rail-radius - The corners of a card.
 * @cssprop --canvas-rail-control-radius - The corners of fields and buttons; follows the card's unless set.
 * @cssprop --canvas-rail-space - The space between a card's edge and what is in it.
 * @cssprop --canvas-rail-shadow - The shadow of a card.
 */
export abstract class CardElement<Props extends object, Draft = never> extends LitElement {
  static override styles = [cardStyles, controlStyles, laterStyles];

  /** Whether one element may show card after card: all that it draws follows from its properties. */
  static readonly reusable: boolean = false;

  static override properties = {
    props: { attribute: false },
    draft: { attribute: false },
    phase: { type: String, reflect: true },
    locale: { attribute: false },
    words: { attribute: false },
    context: { attribute: false },
    issues: { state: true },
  };

  /** The checked arguments of the card. */
  declare props: Props;
  /** What the user has typed or picked so far. */
  declare draft: Draft | undefined;
  /** Where the card is on its way. */
  declare phase: CardPhase;
  /** A BCP 47 language tag for dates and numbers. */
  declare locale: string;
  /** Our own words. */
  declare words: Words;
  /** What the agent's platform sent along with the card (`canvas_config.host_context`). */
  declare context: JsonObject;
  /** What is wrong with the draft; shown once the user has tried to send it. */
  declare protected issues: readonly Issue[];

  constructor() {
    super();
    this.phase = 'open';
    this.locale = 'en';
    this.words = startWords;
    this.context = {};
    this.issues = NONE;
    expectLater();
  }

  /** Whether the user can act on the card now. */
  protected get operable(): boolean {
    return this.phase === 'open' || this.phase === 'failed';
  }

  /** Moves the focus to the heading, or to the card itself where it has none. */
  focusHeading(options: FocusOptions = { preventScroll: true }): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('#title, [tabindex="-1"]');
    heading?.focus(options);
  }

  /**
   * The card is gone, and what the user did with it is forgotten.
   *
   * @returns Whether the element may be shown again, as another card of its kind.
   */
  retire(): boolean {
    this.draft = undefined;
    this.phase = 'open';
    this.issues = NONE;
    const long = this.renderRoot.querySelector('.body.long');
    long?.scrollTo(0, 0);
    long?.classList.remove('long');
    return true;
  }

  /** The element is shown again: called before it is given the new card. */
  renew(): void {}

  /** There is more of the body than its place shows: the card may bring into sight what is looked for first. */
  lead(): void {}

  /** A card must never break its host: what its own code throws becomes a `fail`. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#act({ type: 'fail', error });
    }
  }

  /** What is disabled loses the focus to nowhere; the heading takes it instead. */
  protected override updated(changed: PropertyValues): void {
    if (!changed.has('phase') || this.phase === 'open') return;
    const focused = this.shadowRoot?.activeElement;
    if (focused?.matches(':disabled')) this.focusHeading();
  }

  override render(): unknown {
    return this.props ? this.renderCard() : nothing;
  }

  protected abstract renderCard(): TemplateResult;

  /**
   * The frame of a card: heading and close button above, actions below, and between them the body, which
   * scrolls when there is no room. An answerable card is a form, so that Enter sends it.
   */
  protected renderFrame(frame: {
    heading?: unknown;
    body: unknown;
    /** Buttons, in reading order; the status is added. */
    actions?: unknown;
    /** The accessible name of the close button; none without it. */
    close?: string;
  }): TemplateResult {
    const draw = statusTemplate();
    // An answer may be faster than what says how far it has come.
    if (!draw && this.phase !== 'open') void laterArrival().then(() => this.requestUpdate());
    const status = draw ? draw(this.phase, this.statusWords) : this.#renderWaiting();
    const footer =
      (frame.actions && frame.actions !== nothing) || status
        ? html`<div class="actions" part="actions">${status}${frame.actions ?? nothing}</div>`
        : nothing;
    return html`<form class="card" novalidate @submit=${this.#onSubmit}>
      <div class="header">
        ${frame.heading ? html`<h2 id="title" part="title" tabindex="-1" dir="auto">${frame.heading}</h2>` : nothing}
        ${frame.close ? this.#renderClose(frame.close) : nothing}
      </div>
      <div class="body" part="body">${frame.body}</div>
      ${footer}
    </form>`;
  }

  /** The button that sends the answer, or sends it again. */
  protected renderSend(label = this.words.send): TemplateResult {
    const text = this.phase === 'failed' ? this.words.tryAgain : label;
    return html`<button class="primary" part="button" type="submit" aria-disabled=${String(!this.operable)}>
      ${text}
    </button>`;
  }

  /** The button that skips; `value` is what a skip of this kind of card carries. */
  protected renderSkip(value: JsonObject): TemplateResult {
    return html`<button
      part="button"
      type="button"
      aria-disabled=${String(this.phase !== 'open')}
      @click=${() => this.skip(value)}
    >
      ${this.words.skip}
    </button>`;
  }

  /** What is said of an answer on its way; a card whose answer is more than that says it in other words. */
  protected get statusWords(): StatusWords {
    return this.words;
  }

  /** Called when the user sends the form of an open card; the card checks its draft and calls `submit`. */
  protected send(): void {}

  /** Keeps what the user has typed or picked. */
  protected edit(draft: Draft): void {
    if (this.phase !== 'open') return;
    this.draft = draft;
    this.#act({ type: 'draft', draft });
  }

  protected submit(value: JsonObject): void {
    if (this.phase === 'open') this.#act({ type: 'submit', value });
  }

  protected skip(value: JsonObject): void {
    if (this.phase === 'open') this.#act({ type: 'skip', value });
  }

  protected dismiss(): void {
    this.#act({ type: 'dismiss', value: {} });
  }

  /** Asks for a failed answer to be sent again. */
  protected retry(): void {
    this.#act({ type: 'retry' });
  }

  #act(act: CardActEvent['act']): void {
    this.dispatchEvent(new CardActEvent(act));
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (this.phase === 'failed') this.retry();
    else if (this.phase === 'open') this.send();
  }

  /** All that is said before more has come: what is to say the rest may be what is waited for. */
  #renderWaiting(): TemplateResult | null {
    return this.phase === 'waiting' ? html`<span part="note">${this.words.willTryAgain}</span>` : null;
  }

  #renderClose(label: string): TemplateResult {
    return html`<button
      class="close"
      part="button close"
      type="button"
      aria-label=${label}
      @click=${this.dismiss}
    >
      ${closeIcon}
    </button>`;
  }
}
