import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ChangeSettingsEvent } from '../settings.js';
import { recordView, type RecordView } from './record-view.js';
import type { Delivery } from './recorded.js';
import { ConversationEvent, SessionPanel } from './session-panel.js';

/** What the API has recorded of the conversation, and the webhooks it has sent; looked at while this is open. */
export class HistoryPanel extends SessionPanel {
  #stop: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.session.recorded.watch();
  }

  override disconnectedCallback(): void {
    this.#stop?.();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const { conversation, busy } = this.session;
    if (!conversation) return this.#renderEmpty();
    const active = conversation.status === 'active';
    return html`<div class="history">
      <div class="bar">
        <code class="id">${conversation.conversation_id}</code>
        <span class="chip ${active ? 'good' : ''}">${active ? 'Active' : 'Ended'}</span>
        <span class="grow"></span>
        ${
          active
            ? html`<button
                type="button"
                ?disabled=${busy}
                @click=${() => this.dispatchEvent(new ConversationEvent('end'))}
              >
                End conversation
              </button>`
            : nothing
        }
      </div>
      ${this.#renderInteractions()} ${this.#renderWebhooks(active)}
    </div>`;
  }

  #renderEmpty(): TemplateResult {
    return html`<div class="history">
      <p class="lead">
        What the API records of a conversation, and what it posts to its <code>callback_url</code>, stands
        here.
      </p>
      <div>
        <button type="button" @click=${() => this.dispatchEvent(new ChangeSettingsEvent({ panel: 'skill' }))}>
          Start one under Skill
        </button>
      </div>
    </div>`;
  }

  #renderInteractions(): TemplateResult {
    const { interactions, waiting } = this.session.recorded;
    const recorded = interactions.map((interaction) => ({
      id: interaction.interaction_id,
      sign: '✓',
      kind: 'recorded',
      title: interaction.type,
      summary: `${interaction.component} · ${interaction.tool_call_id}`,
      time: timeOf(`${interaction.created_at}Z`),
      content: interaction,
    }));
    const coming = waiting.map((interaction) => ({
      id: interaction.interaction_id,
      sign: '…',
      kind: 'waiting',
      title: interaction.type,
      summary: `${interaction.component} · ${interaction.tool_call_id}`,
      time: 'not recorded',
      content: interaction,
    }));
    return html`<section aria-labelledby="interactions-heading">
      <header class="bar">
        <h2 id="interactions-heading">Interactions <span class="count">${interactions.length}</span></h2>
        <span class="grow"></span>
        <code class="quiet" dir="ltr">GET …/canvas/interactions</code>
      </header>
      ${list('Interactions', [...recorded, ...coming], 'Nothing recorded yet. Answer a card.')}
    </section>`;
  }

  #renderWebhooks(active: boolean): TemplateResult {
    const { recorded } = this.session;
    const { deliveries, refuses } = recorded;
    return html`<section aria-labelledby="webhooks-heading">
      <header class="bar">
        <h2 id="webhooks-heading">Webhooks <span class="count">${deliveries.length}</span></h2>
        <span class="grow"></span>
        <label class="check" ?hidden=${!active && !refuses}>
          <input
            type="checkbox"
            .checked=${refuses}
            @change=${(event: Event) => recorded.refuse((event.target as HTMLInputElement).checked)}
          />
          Answer with 503
        </label>
      </header>
      <p class="note">At least once each: refused with a 503, it comes again after 1, 2, 4 … seconds.</p>
      ${list(
        'Webhooks',
        deliveries.map((delivery, at) => viewOf(delivery, attemptOf(delivery, deliveries.slice(0, at)))),
        'None received yet.',
      )}
    </section>`;
  }
}

customElements.define('history-panel', HistoryPanel);

function list(label: string, records: readonly RecordView[], empty: string): TemplateResult {
  if (records.length === 0) return html`<p class="empty">${empty}</p>`;
  return html`<ol class="records" aria-label="${label}, newest first">
    ${repeat([...records].reverse(), ({ id }) => id, recordView)}
  </ol>`;
}

function viewOf({ id, status, received_at, body }: Delivery, attempt: number): RecordView {
  const { type = 'not an interaction', component, tool_call_id } = propertiesOf(body);
  return {
    id: String(id),
    sign: String(status),
    kind: status < 400 ? 'taken' : 'refused',
    title: type,
    summary: [component, tool_call_id, attempt > 1 && `attempt ${attempt}`].filter(Boolean).join(' · '),
    time: timeOf(received_at),
    content: body,
  };
}

function attemptOf({ body }: Delivery, before: readonly Delivery[]): number {
  const id = propertiesOf(body).interaction_id;
  return before.filter((other) => propertiesOf(other.body).interaction_id === id).length + 1;
}

const propertiesOf = (body: Delivery['body']) =>
  (body['properties'] ?? {}) as Partial<Record<string, string>>;

const timeOf = (moment: string) => new Date(moment).toLocaleTimeString('en-GB');
