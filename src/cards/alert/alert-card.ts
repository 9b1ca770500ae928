import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { browserClock, type Clock } from '../../lib/clock.js';
import { writeCount } from '../../lib/write-count.js';
import { CardElement } from '../card-element.js';
import { defineElement } from '../define-element.js';
import { alertStyles } from './alert-card.styles.js';
import { Countdown } from './countdown.js';
import type { AlertProps } from './index.js';
import { severityIcons } from './severity-icons.js';
import { alertTraits } from './traits.js';

/**
 * Tells the user something. It can leave by itself, but never while it is read: it waits while the pointer
 * is over it, while the focus is in it, and while its tab is hidden.
 *
 * @csspart title - The severity, and the title where there is one.
 * @csspart note - How long it stays.
 * @csspart close - Dismisses it.
 */
export class AlertCard extends CardElement<AlertProps> {
  static override readonly reusable = true;
  static readonly traits = alertTraits;

  static override styles = [...CardElement.styles, alertStyles];

  /** Where the countdown takes its time from. */
  clock: Clock = browserClock;

  #countdown: Countdown | null = null;
  #isHovered = false;
  #isFocused = false;

  constructor() {
    super();
    this.addEventListener('pointerenter', () => this.#attend({ hover: true }));
    this.addEventListener('pointerleave', () => this.#attend({ hover: false }));
    this.addEventListener('focusin', () => this.#attend({ focus: true }));
    this.addEventListener('focusout', () => this.#attend({ focus: false }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
    this.#attend({ hover: this.matches(':hover'), focus: this.matches(':focus-within') });
  }

  override disconnectedCallback(): void {
    this.#countdown?.wait();
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
    super.disconnectedCallback();
  }

  /** One that counts down does so once. */
  override retire(): boolean {
    return !this.props.auto_dismiss_seconds && super.retire();
  }

  override renew(): void {
    this.#isHovered = this.#isFocused = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const seconds = this.props?.auto_dismiss_seconds;
    if (changed.has('props') && changed.get('props')?.auto_dismiss_seconds !== seconds) {
      this.#countdown?.wait();
      this.#countdown = seconds ? this.#startable(seconds) : null;
    }
    this.#waitOrGoOn();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const countdown = this.#countdown;
    if (!countdown) return;
    // While time passes the line moves towards where it will be a second from now.
    const left = countdown.waits ? countdown.left : Math.max(0, countdown.left - 1000);
    const line = this.renderRoot.querySelector<HTMLElement>('.line');
    line?.style.setProperty('--_left', String(left / countdown.total));
  }

  protected override renderCard(): TemplateResult {
    const { title, body } = this.props;
    const words = this.words.alert;
    return this.renderFrame({
      heading: title
        ? html`${this.#renderSeverity()}<span class="visually-hidden">: </span><br />${title}`
        : this.#renderSeverity(),
      close: words.close,
      body: html`<p class="text" dir="auto">${body}</p>`,
      actions: this.phase === 'failed' ? this.renderSend() : this.#renderTimer(),
    });
  }

  /** With a direction of its own, so that the heading takes the one of its title. */
  #renderSeverity(): TemplateResult {
    const { severity, title } = this.props;
    const word = this.words.alert.severity[severity];
    return html`<span class="severity ${severity}" dir=${title ? 'auto' : nothing}
      >${severityIcons[severity]}${word}</span
    >`;
  }

  #renderTimer(): TemplateResult | null {
    const countdown = this.#countdown;
    if (!countdown || this.phase !== 'open') return null;
    const { words, props } = this;
    const seconds = Math.ceil(countdown.left / 1000);
    return html`<div class="timer ${props.severity} ${countdown.waits ? 'waits' : ''}" role="timer">
      <span class="note" part="note">
        ${countdown.waits ? words.alert.waits : words.alert.closesIn(seconds, writeCount(seconds, this.locale))}
      </span>
      <div class="line"></div>
    </div>`;
  }

  /** Once: whoever closes it first, the user or the clock, the other has nothing left to close. */
  protected override dismiss(): void {
    this.#countdown?.wait();
    this.#countdown = null;
    super.dismiss();
  }

  #startable(seconds: number): Countdown {
    return new Countdown(
      seconds,
      this.clock,
      () => this.requestUpdate(),
      () => this.dismiss(),
    );
  }

  #attend(attention: { readonly hover?: boolean; readonly focus?: boolean }): void {
    this.#isHovered = attention.hover ?? this.#isHovered;
    this.#isFocused = attention.focus ?? this.#isFocused;
    this.#onVisibilityChange();
  }

  readonly #onVisibilityChange = (): void => {
    // At once, not with the next update: a hidden tab may not draw for a long time.
    this.#waitOrGoOn();
    if (this.#countdown) this.requestUpdate();
  };

  #waitOrGoOn(): void {
    const isRead = this.#isHovered || this.#isFocused;
    const isSeen = this.isConnected && document.visibilityState === 'visible';
    if (isSeen && !isRead && this.phase === 'open') this.#countdown?.goOn();
    else this.#countdown?.wait();
  }
}

defineElement('canvas-alert', AlertCard);

declare global {
  interface HTMLElementTagNameMap {
    'canvas-alert': AlertCard;
  }
}
