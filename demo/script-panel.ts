import { html, nothing, type TemplateResult } from 'lit';
import { doneIcon } from './icons.js';
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
    const { index, steps, moment } = this.player;
    return html`<p class="lead">It waits for your answers, and goes on from them.</p>
      ${this.component === 'canvas.scheduling_embed' ? this.#renderBooking() : nothing}
      <ol class="steps">
        ${steps.map((step, at) => {
          const done = at < index || moment === 'done';
          const current = at === index && !done;
          return html`<li class=${done ? 'done' : current ? 'current' : ''}>
            <button
              type="button"
              aria-current=${current ? 'step' : nothing}
              @click=${() => this.player.jump(at)}
            >
              <span class="number">${done ? doneIcon : at + 1}</span>
              <span class="title">${step.title}</span>
              <code>${step.plays}</code>
            </button>
          </li>`;
        })}
      </ol>`;
  }

  #renderBooking(): TemplateResult {
    return html`<div class="hint" role="note">
      <p>
        The card embeds the real booking page, which needs the network. This sends the message that the page
        sends when a time is booked.
      </p>
      <button type="button" @click=${() => this.dispatchEvent(new Event('simulate-booking'))}>
        Simulate a booking
      </button>
    </div>`;
  }
}

customElements.define('script-panel', ScriptPanel);
