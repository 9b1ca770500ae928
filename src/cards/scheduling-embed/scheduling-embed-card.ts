import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CardElement } from '../card-element.js';
import { defineElement } from '../define-element.js';
import type { SchedulingEmbedProps } from './index.js';
import { renderNote, type Loading } from './note-template.js';
import { findPage, providers, type FoundPage, type SchedulingProvider } from './providers.js';
import { schedulingStyles } from './scheduling-embed-card.styles.js';
import { readSchedulingUrl } from './scheduling-url.js';
import type { StatusWords } from '../status.js';
import { startTimer, type StartTimer } from './start-timer.js';
import { schedulingEmbedAnswers, schedulingEmbedTraits } from './traits.js';

/** How long the page may take before the user is told another way. */
const PATIENCE = 10_000;

/** A page that says it is smaller or larger than this is not believed. */
const HEIGHT = { min: 320, max: 2000 } as const;

/**
 * Lets the user book on the real scheduling page, in a frame that is kept apart.
 *
 * @csspart title - The heading.
 * @csspart body - The page.
 * @csspart note - What happens: loading, booked, another way.
 * @csspart button - Sends a booking again that could not be saved.
 * @csspart close - Dismisses the card.
 */
export class SchedulingEmbedCard extends CardElement<SchedulingEmbedProps> {
  static readonly traits = schedulingEmbedTraits;
  static readonly answers = schedulingEmbedAnswers;

  static override styles = [...CardElement.styles, schedulingStyles];

  static override properties = {
    ...CardElement.properties,
    schedulingUrl: { attribute: false },
    providers: { attribute: false },
    loading: { state: true },
  };

  /** The address of the scheduling page; it comes before the one in the context. */
  declare schedulingUrl: string | null;
  /** The services that are known. */
  declare providers: readonly SchedulingProvider[];
  declare private loading: Loading;

  /** Replaced in tests. */
  startTimer: StartTimer = startTimer;

  #url: string | null = null;
  #page: FoundPage | null = null;
  #booked = false;
  #stopTimer: (() => void) | undefined;

  constructor() {
    super();
    this.schedulingUrl = null;
    this.providers = providers;
    this.loading = 'loading';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.#onMessage);
    // A frame that was taken out of the document loads anew when it is put back.
    if (this.#page) this.#awaitPage();
  }

  override disconnectedCallback(): void {
    this.#stopTimer?.();
    window.removeEventListener('message', this.#onMessage);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.props) this.#findPage();
  }

  protected override renderCard(): TemplateResult {
    const { pickTime, close, notConfigured, notConfiguredBody } = this.words.scheduling;
    if (!this.#page) {
      const body = html`<p class="note" part="note">${notConfiguredBody}</p>`;
      return this.renderFrame({ heading: notConfigured, body, close });
    }
    const heading = this.props.title ?? pickTime;
    const isBooked = this.#booked || this.phase !== 'open';
    return this.renderFrame({
      heading,
      body: html`${renderNote(this.#page.link, isBooked ? 'booked' : this.loading, this.words.scheduling)}${this.#renderPage(this.#page, heading)}`,
      actions: this.phase === 'failed' ? this.renderSend() : undefined,
      close,
    });
  }

  protected override get statusWords(): StatusWords {
    return { ...this.words, notSaved: this.words.scheduling.notTold };
  }

  #renderPage(page: FoundPage, title: string): TemplateResult {
    return html`<div class="stage">
      ${this.#isThere ? nothing : html`<div class="skeleton" aria-hidden="true"></div>`}
      <iframe
        class=${this.#isThere ? 'loaded' : this.loading}
        src=${page.embed}
        title=${title}
        sandbox="allow-scripts allow-same-origin allow-popups allow-forms"
        referrerpolicy="strict-origin"
        allow=""
        @load=${this.#onLoad}
      ></iframe>
    </div>`;
  }

  /** Once the page is there it stays, whatever an update says: to load it again would lose what the user did. */
  #findPage(): void {
    const url = this.schedulingUrl || readSchedulingUrl(this.context);
    if (url === this.#url && this.#isThere) return;
    this.#url = url;
    const embed = this.#page?.embed;
    this.#page = findPage(this.providers, url ?? '', this.props.prefill, location.hostname);
    if (this.#page?.embed === embed) return;
    this.#booked = false;
    this.#awaitPage();
  }

  #awaitPage(): void {
    this.#stopTimer?.();
    this.loading = 'loading';
    if (this.#page) this.#waitUntil('slow');
  }

  get #isThere(): boolean {
    return this.loading !== 'loading' && this.loading !== 'slow';
  }

  #onLoad(): void {
    if (this.#isThere) return;
    this.loading = 'loaded';
    this.#waitUntil('silent');
  }

  #waitUntil(late: 'slow' | 'silent'): void {
    this.#stopTimer?.();
    this.#stopTimer = this.startTimer(() => (this.loading = late), PATIENCE);
  }

  /** Only what the page in our own frame says counts, and only while it is the page that we put there. */
  readonly #onMessage = (event: MessageEvent<unknown>): void => {
    const frame = this.renderRoot.querySelector('iframe');
    if (!frame?.contentWindow || event.source !== frame.contentWindow) return;
    if (event.origin !== this.#page?.origin) return;
    const message = this.#page.provider.read(event.data);
    if (!message) return;
    this.#stopTimer?.();
    this.loading = 'heard';
    if (message.type === 'height') this.#follow(frame, message.pixels);
    if (message.type === 'booked') this.#book(message.event, message.invitee);
  };

  #follow(frame: HTMLIFrameElement, pixels: number): void {
    const height = Math.min(HEIGHT.max, Math.max(HEIGHT.min, pixels));
    frame.style.setProperty('block-size', `${height}px`);
  }

  /** The page can tell of one booking twice. */
  #book(event: string, invitee: string): void {
    if (this.#booked || !this.#page) return;
    this.#booked = true;
    this.requestUpdate();
    const provider = this.#page.provider.name;
    this.submit({ provider, event_uri: event, invitee_uri: invitee, skipped: false });
  }
}

defineElement('canvas-scheduling-embed', SchedulingEmbedCard);

declare global {
  interface HTMLElementTagNameMap {
    'canvas-scheduling-embed': SchedulingEmbedCard;
  }
}
