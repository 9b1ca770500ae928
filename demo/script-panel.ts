import { html, nothing, type TemplateResult } from 'lit';
import { doneIcon } from './icons.js';
import { isLeftOut, missingFor } from './left-out.js';
import { PlayerPanel } from './transport.js';

/** The script as a list: what has been played, what is played now, what comes. Any step can be jumped to. */
export class ScriptPanel extends PlayerPanel {
  static override properties = {
    ...PlayerPanel.properties,
    component: { attribute: false },
  };

  /** The kind of card on screen; nothing without one. */
  declare component: string;

  constructor() {
    super();
    this.component = '';
  }

  protected override render(): TemplateResult {
    const { call, index, steps, moment } = this.player;
    return html`<p class="lead">It waits for your answers, and goes on from them.</p>
      ${this.#renderLeftOut()}
      ${this.component === 'canvas.scheduling_embed' ? this.#renderBooking() : nothing}
      <ol class="steps">
        ${steps.map((step, at) => {
          const done = at < index || moment === 'done';
          const current = at === index && !done;
          const leftOut = isLeftOut(step, call);
          return html`<li class=${leftOut ? 'left-out' : done ? 'done' : current ? 'current' : ''}>
            <button
              type="button"
              aria-current=${current ? 'step' : nothing}
              ?disabled=${leftOut}
              @click=${() => this.player.jump(at)}
            >
              <span class="number">${leftOut ? '–' : done ? doneIcon : at + 1}</span>
              <span class="title"
                >${step.title}${leftOut ? html`<span class="visually-hidden">, left out</span>` : nothing}</span
              >
              <code>${step.plays}</code>
            </button>
          </li>`;
        })}
      </ol>`;
  }

  #renderLeftOut(): TemplateResult | typeof nothing {
    const { call, steps } = this.player;
    const missing = [...new Set(steps.flatMap((step) => missingFor(step, call)))];
    if (missing.length === 0) return nothing;
    return html`<p class="note left-out-note" role="note">
      This conversation has no
      ${missing.map((action, at) => html`${at > 0 ? ', ' : nothing}<code>${action}</code>`)}: the steps that
      need it are left out.
    </p>`;
  }

  #renderBooking(): TemplateResult {
    return html`<div class="hint" role="note">
      <p>
        The card embeds the real booking page, which needs the network. This sends the message that the page
        sends when a time is booked.
      </p>
      <button
        type="button"
        @click=${() => this.dispatchEvent(new Event('simulate-booking', { bubbles: true }))}
      >
        Simulate a booking
      </button>
    </div>`;
  }
}

customElements.define('script-panel', ScriptPanel);
