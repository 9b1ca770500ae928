import { html, nothing, type TemplateResult } from 'lit';
import { emptyState, type RailState } from '../src/protocol.js';
import { simulateBooking } from './booking.js';
import type { SendEvent } from './composer.js';
import { findExample, textOf } from './examples.js';
import { hearAnswers } from './hear-answers.js';
import { readJson } from './json-places.js';
import { Log, type LogEntry } from './log.js';
import { logEvents } from './log-events.js';
import { Network } from './network.js';
import { dressPage } from './page-dress.js';
import { pageHeader } from './page-header.js';
import { Panel } from './panel.js';
import { settingsHere, settingsOfClick, writePlace } from './places.js';
import { Player } from './player.js';
import type { Change, Settings } from './settings.js';
import { endConversation, resumeConversation, startConversation } from './skill/joining.js';
import type { ConversationEvent } from './skill/session-panel.js';
import { SkillSession } from './skill/skill-session.js';
import { sideColumn } from './side-column.js';
import './stage.js';
import { stageFoot } from './stage-foot.js';
import { story } from './story.js';
import { renderView } from './views.js';
import { Wire } from './wire.js';

/** The playground: a stage with a host and a rail, the script, the composer, the switches and the log. */
export class CanvasPlayground extends Panel {
  static override properties = {
    settings: { state: true },
    state: { state: true },
    entries: { state: true },
  };

  declare private settings: Settings;
  declare private state: RailState;
  declare private entries: readonly LogEntry[];

  readonly #wire = new Wire();
  readonly #network = new Network();
  readonly #log = new Log();
  readonly #session = new SkillSession();
  readonly #player: Player;

  constructor() {
    super();
    this.settings = settingsHere();
    this.#network.fault = this.settings.network;
    this.state = emptyState;
    this.entries = [];
    const { booking, speed, step } = this.settings;
    const page = { booking, now: new Date(), timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone };
    this.#player = new Player(story(page), this.#wire, page, Number(speed));
    this.#player.startAt(step);
    // Before the rail listens, so that a message stands in the log above what it leads to.
    this.#wire.listen((message) => this.#note(() => this.#log.message(message)));
    logEvents(this, this.#log, (write) => this.#note(write));
    this.addEventListener('change-settings', (event) => this.#change(event.change));
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('send-message', (event) => this.#onSend(event));
    this.addEventListener('canvas-change', ({ state }) => (this.state = state));
    hearAnswers(this, this.#network, this.#player, this.#session.recorded);
    this.addEventListener('simulate-booking', () => simulateBooking(this.querySelector('canvas-rail')));
    this.addEventListener('want-conversation', (event) => void this.#onWant(event));
    this.#session.addEventListener('change', () => this.#onSession());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    dressPage(this.settings);
    window.addEventListener('popstate', this.#onPopState);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#onPopState);
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    const { pal, panel, conversation } = this.settings;
    if (pal || panel === 'skill') void this.#session.usePal(pal);
    if (!conversation) return this.#begin();
    void resumeConversation(this.#session, this.#player, conversation).then(() => {
      if (this.#session.conversation?.status !== 'active') this.#begin();
    });
  }

  /** A link to an example shows its card; a link without one lets the host begin to speak. */
  #begin(): void {
    const { view, play, sample } = this.settings;
    if (view !== 'playground' || play === '0') return;
    const example = sample ? findExample(sample) : null;
    if (!example) return this.#player.play();
    const json = readJson(textOf(example, this.state));
    if (json.ok) void this.#whenReady().then(() => this.#wire.send(json.value));
  }

  protected override render(): TemplateResult {
    const { settings } = this;
    const here = settings.view === 'playground';
    return html`${pageHeader(settings)}
      <main id=${here ? 'content' : nothing} class="playground" tabindex="-1" ?hidden=${!here}>
        <h1 class="visually-hidden">Playground</h1>
        <div class="stage-column">
          <div class="room">
            <playground-stage .settings=${settings} .wire=${this.#wire}></playground-stage>
          </div>
          ${stageFoot(this.#player, settings.width, (width) => this.#change({ width }))}
        </div>
        ${sideColumn(
          { settings, state: this.state, player: this.#player, session: this.#session },
          this.entries,
          {
            choose: (panel) => this.#change({ panel }),
            clear: () => this.#note(() => this.#log.clear()),
          },
        )}
      </main>
      ${renderView(settings)}`;
  }

  #change(change: Change): void {
    const before = this.settings;
    this.#apply({ ...before, ...change });
    writePlace(this.settings, before);
    if (change.panel) void this.updateComplete.then(() => this.querySelector('#panel')?.scrollTo(0, 0));
  }

  #apply(settings: Settings): void {
    const { view, panel, pal, network } = settings;
    this.settings = settings;
    if (view !== 'playground' && !this.#player.paused) this.#player.pause();
    if (panel === 'skill' && !this.#session.pal) void this.#session.usePal(pal);
    if (this.#network.fault !== network) this.#network.fault = network;
    dressPage(settings);
  }

  /** The rail listens once the stage has been drawn. */
  async #whenReady(): Promise<void> {
    const stage = this.querySelector('playground-stage');
    await stage?.updateComplete;
    await stage?.rail?.updateComplete;
  }

  #onClick(event: MouseEvent): void {
    const settings = settingsOfClick(event);
    if (!settings) return;
    const moved = settings.view !== this.settings.view || settings.component !== this.settings.component;
    this.#change(settings);
    if (moved) window.scrollTo(0, 0);
  }

  readonly #onPopState = (): void => this.#apply(settingsHere());

  #note(write: () => void): void {
    write();
    this.entries = this.#log.entries;
  }

  #onSend({ message }: SendEvent): void {
    if (!this.#player.paused) this.#player.pause();
    this.#wire.send(message);
  }

  #onWant({ wanted, audioOnly }: ConversationEvent): Promise<void> {
    return wanted === 'start'
      ? startConversation(this.#session, this.#player, audioOnly)
      : endConversation(this.#session, this.#player);
  }

  /** The URL names the PAL and the conversation, once there are any. */
  #onSession(): void {
    const { pal, conversation, actions, busy } = this.#session;
    if (busy) return;
    this.querySelector('canvas-rail')?.warm(actions.map(({ name }) => name));
    const change = { pal: pal?.pal_id ?? '', conversation: conversation?.conversation_id ?? '' };
    if (change.pal !== this.settings.pal || change.conversation !== this.settings.conversation)
      this.#change(change);
  }
}

customElements.define('canvas-playground', CanvasPlayground);
