import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { CardSample } from '../../src/cards/card-sample.js';
import type { Interaction } from '../../src/index.js';
import { Conversation } from '../envelope.js';
import { Panel } from '../panel.js';
import { slug } from '../sample-ids.js';
import type { Settings } from '../settings.js';
import '../stage.js';
import { Wire } from '../wire.js';

const RAIL_EVENTS = ['change', 'interaction', 'problem', 'layout', 'attempt', 'delivery'] as const;

/** A sample in a rail of its own, beside the host; what the user does with it stands below. */
export class LiveSample extends Panel {
  static override properties = {
    settings: { attribute: false },
    sample: { attribute: false },
    sent: { state: true },
  };

  declare settings: Settings;
  declare sample: CardSample;
  /** What the card has led to last. */
  declare private sent: Interaction | null;

  readonly #wire = new Wire();
  readonly #call = Conversation.rehearsal();
  #count = 0;

  constructor() {
    super();
    this.sent = null;
    // This rail is not the one that the script, the log and the composer are about.
    for (const name of RAIL_EVENTS)
      this.addEventListener(`canvas-${name}`, (event) => event.stopPropagation());
    this.addEventListener('canvas-interaction', ({ interaction }) => (this.sent = interaction));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('sample')) void this.#show();
  }

  protected override render(): TemplateResult {
    return html`<div class="doc-stage">
        <playground-stage .settings=${this.settings} .wire=${this.#wire}></playground-stage>
      </div>
      <div class="bar under-sample">
        <button type="button" @click=${this.#show}>Show it again</button>
        <p class="note" role="status">
          ${
            this.sent
              ? html`Sent: <code>${this.sent.type} ${JSON.stringify(this.sent.value)}</code>`
              : 'Use it: what it sends will stand here.'
          }
        </p>
      </div>`;
  }

  readonly #show = async (): Promise<void> => {
    const { component, name, arguments: args, context } = this.sample;
    const stage = this.querySelector('playground-stage');
    await stage?.updateComplete;
    await stage?.rail?.updateComplete;
    this.sent = null;
    this.#wire.send(this.#call.show(component, `${slug(name)}_${++this.#count}`, args, context));
  };
}

customElements.define('live-sample', LiveSample);
