import { html, nothing, type TemplateResult } from 'lit';
import './action-list.js';
import { callView } from './call-view.js';
import { ConversationEvent, SessionPanel } from './session-panel.js';

/** Starts and ends a conversation of the PAL, and shows what the agent can do in it. */
export class SkillConversation extends SessionPanel {
  static override properties = {
    ...SessionPanel.properties,
    hint: { attribute: false },
    urgent: { attribute: false },
    audioOnly: { state: true },
  };

  /** What to know before one is started. */
  declare hint: string;
  /** Whether to start one is what comes next. */
  declare urgent: boolean;
  declare private audioOnly: boolean;

  constructor() {
    super();
    this.hint = '';
    this.urgent = false;
    this.audioOnly = false;
  }

  protected override render(): TemplateResult {
    const { conversation, actions, busy, pal } = this.session;
    const active = conversation?.status === 'active';
    return html`<section class="conversation" aria-labelledby="conversation-heading">
      <header class="bar">
        <h2 id="conversation-heading">Conversation</h2>
        ${conversation ? html`<span class="chip ${active ? 'good' : ''}">${active ? 'Active' : 'Ended'}</span>` : nothing}
        <span class="grow"></span>
        ${
          active
            ? html`<button type="button" ?disabled=${busy} @click=${() => this.#want('end')}>End</button>`
            : nothing
        }
      </header>
      ${
        conversation
          ? html`<p class="note">
              <code>${conversation.conversation_id}</code>: the script plays
              ${active ? 'in it, with the actions it has' : 'freely again, with every card'}.
            </p>`
          : html`<p class="note">Until one starts, the script plays freely, with every card.</p>`
      }
      ${active ? html`<action-list .actions=${actions}></action-list>` : nothing}
      <div class="start">
        <button
          class=${this.urgent ? 'primary' : ''}
          type="button"
          ?disabled=${busy || !pal}
          @click=${() => this.#want('start')}
        >
          ${active ? 'Start another' : 'Start a conversation'}
        </button>
        <label class="check">
          <input
            type="checkbox"
            .checked=${this.audioOnly}
            @change=${() => (this.audioOnly = !this.audioOnly)}
          />
          Audio only
        </label>
      </div>
      ${callView(this.session.lastCall, '/v2/conversations')}
      ${this.hint ? html`<p class="note">${this.hint}</p>` : nothing}
    </section>`;
  }

  #want(wanted: 'start' | 'end'): void {
    this.dispatchEvent(new ConversationEvent(wanted, this.audioOnly));
  }
}

customElements.define('skill-conversation', SkillConversation);
