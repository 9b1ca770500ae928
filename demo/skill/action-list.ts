import { html, type TemplateResult } from 'lit';
import '../copy-button.js';
import { Panel } from '../panel.js';
import type { CanvasAction } from '../../src/pal-api/client.js';

/** What the agent can do in a conversation: each action as the tool that a model is given. */
export class ActionList extends Panel {
  static override properties = { actions: { attribute: false } };

  declare actions: readonly CanvasAction[];

  constructor() {
    super();
    this.actions = [];
  }

  protected override render(): TemplateResult {
    const { actions } = this;
    if (actions.length === 0) return html`<p class="note">The agent has no Canvas actions in it.</p>`;
    return html`<h3>${actions.length} actions, resolved when it started</h3>
      <ul class="records actions">
        ${actions.map(
          (action) =>
            html`<li>
              <details>
                <summary>
                  <code class="title">${action.name}</code>
                  <span class="summary" dir="auto">${action.description}</span>
                </summary>
                <div class="content" dir="ltr">
                  <copy-button .text=${() => write(action)}></copy-button>
                  <pre tabindex="0" aria-label=${action.name}>${write(action)}</pre>
                </div>
              </details>
            </li>`,
        )}
      </ul>`;
  }
}

customElements.define('action-list', ActionList);

const write = (content: unknown) => JSON.stringify(content, null, 2);
