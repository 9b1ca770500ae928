import { ReactiveElement, type PropertyValues } from 'lit';
import type { Agent } from '../core/agent.js';
import { CanvasController, type ChangeCause } from '../core/canvas-controller.js';
import { policyWith } from '../core/policy.js';
import type { RailState } from '../core/rail-state.js';
import type { Words } from '../words/english.js';
import type { Describe } from '../delivery/describe.js';
import type { Interaction } from '../core/interaction.js';
import { AgentLink } from './agent-link.js';
import type { Beside } from './beside.js';
import { railStyles } from './canvas-rail.styles.js';
import { CardView } from './card-view.js';
import { CanvasAttemptEvent, CanvasDeliveryEvent } from './delivery-events.js';
import { CanvasChangeEvent, CanvasInteractionEvent, CanvasProblemEvent } from './events.js';
import { Expected } from './expected.js';
import { extras, needExtras } from './extras.js';
import { FocusKeeper, focusHeading } from './focus-keeper.js';
import { Frame } from './frame.js';
import { HostContext } from './host-context.js';
import { formOf, sideOf, type Form, type SafeArea, type Side } from './layout.js';
import { HostRegistry, pageRegistry, type CardRegistration } from './register.js';
import { RailLanguage } from './rail-language.js';
import { railDefaults, railProperties } from './rail-properties.js';
import { RoomObserver } from './room-observer.js';
import { warm } from './warm.js';

/**
 * The card surface beside a talking agent: give it the agent's messages, it draws the cards, one at a
 * time, and tells what the user did. It fills its nearest positioned ancestor and never blocks clicks
 * beside the card.
 *
 * @fires canvas-change - The card on screen, or where it is on its way, has changed.
 * @fires canvas-interaction - There is something to record; `event.interaction` is the body of the POST.
 * @fires canvas-problem - Something is wrong; `event.problem` says what, where and why.
 * @fires canvas-delivery - An interaction has come to another point of its way; `event.delivery` says which.
 * @fires canvas-attempt - An attempt to send an interaction has ended; `event.attempt` says how.
 * @fires canvas-layout - The room that the rail takes has changed; `event.layout` says how far to move the video.
 *
 * @csspart panel - The place of the card.
 * @csspart card - The card, or the notice in its place.
 * @csspart title - The heading of a card.
 * @csspart body - What is between heading and actions.
 * @csspart actions - The row of buttons.
 * @csspart field - A text field.
 * @csspart option - One choice: an answer, a slot, a day.
 * @csspart button - A button.
 * @csspart close - The close button.
 * @csspart note - Small print: hints, status, errors.
 *
 * @cssprop --canvas-rail-width - How wide a card may be.
 * @cssprop --canvas-rail-inset - The space between a card and the edge of the stage.
 * @cssprop --canvas-rail-layer - The z-index of the rail.
 * @cssprop --canvas-rail-video-shift - Read it: how far to move the video; set on the parent of the rail.
 */
export class CanvasRail extends ReactiveElement {
  static override styles = railStyles;

  static override properties = railProperties;

  /** Adds a card of the page's own to every rail, or replaces a built-in one. */
  static register<Props extends object>(registration: CardRegistration<Props>): void {
    pageRegistry.register(registration);
  }

  /** The side to use unless an action asks for one: `left` or `right`. */
  declare side: Side | null;
  /** `light` or `dark`; otherwise the `color-scheme` of the page. */
  declare theme: 'light' | 'dark' | null;
  /** `overlay` (default) floats over the stage; `reserve` takes room in a row of the page's own. */
  declare layout: 'overlay' | 'reserve';
  /** A BCP 47 language tag; otherwise the nearest `lang`. */
  declare locale: string | null;
  /** The accessible name of the rail. */
  declare label: string | null;
  /** The booking page of scheduling cards, where the agent's platform does not send one. */
  declare schedulingUrl: string | null;
  /** Where the face is, as fractions of the video. */
  declare safeArea: SafeArea | null;
  /** Our own words, in place of those of the language. */
  declare words: Words | null;
  /**
   * Where the messages come from, such as `tavus(call)`. With an agent the rail delivers every interaction
   * itself, and tells the agent; without one it only tells the page.
   */
  declare agent: Agent | null;
  /** The conversation that the page is in; after a reload its card comes back. Known from the agent otherwise. */
  declare conversation: string | null;
  /** Called with every interaction before it is sent, and awaited; what it throws is a problem, no more. */
  declare onInteraction: ((interaction: Interaction, conversationId: string) => unknown) | null;
  /** The words that tell the agent what the user did; `false` for none. */
  declare describe: Describe | false | null;
  /** Hosts that `canvas_config` may send interactions to; `tavusapi.com` unless set. `*.` stands for all below. */
  declare allowedHosts: readonly string[] | null;
  /** Whether the open card and what is typed into it survive a reload, for 24 hours; true unless set. */
  declare keepDrafts: boolean;
  declare private form: Form;

  readonly #registry = new HostRegistry(pageRegistry);
  readonly #controller = new CanvasController(this.#registry, policyWith(needExtras));
  readonly #rooms = new RoomObserver(() => this.#onRoom());
  readonly #focus = new FocusKeeper(this);
  readonly #context = new HostContext();
  readonly #expected = new Expected(this, this.#controller);
  readonly #language = new RailLanguage(this);
  readonly #link = new AgentLink(this.#controller, this.#registry, () => ({
    onInteraction: this.onInteraction ?? undefined,
    keepCards: this.keepDrafts,
    language: () => this.#language.current,
    ...(this.describe !== null && { describe: this.describe }),
    ...(this.allowedHosts && { allowedHosts: this.allowedHosts }),
    news: (news) => this.dispatchEvent(new CanvasDeliveryEvent(news)),
    log: (attempt) => this.dispatchEvent(new CanvasAttemptEvent(attempt)),
  }));
  readonly #frame = new Frame();
  readonly #view = new CardView(this.#frame.panel, {
    loaderOf: (type) => this.#language.loadWith(type.load),
    acted: (serial, act) => this.#controller.act(serial, act),
    failed: (serial, cause) => this.#controller.fail(serial, cause),
    loaded: () => this.requestUpdate(),
  });
  #besideIt: Beside | null = null;
  #side: Side = 'right';

  constructor() {
    super();
    Object.assign(this, railDefaults);
    this.#frame.stage.addEventListener('keydown', (event) => this.#onKeydown(event));
    this.#controller.subscribe({
      changed: (state, before, cause) => this.#onChange(state, before, cause),
      interacted: (parcel) => this.dispatchEvent(new CanvasInteractionEvent(parcel)),
      troubled: (problem) => this.dispatchEvent(new CanvasProblemEvent(problem)),
    });
  }

  /** The card on screen and where it is on its way; never changes in place. */
  get state(): RailState {
    return this.#controller.state;
  }

  /** Takes any message that the page has received; what is not for the rail is ignored. Never throws. */
  receive(message: unknown): void {
    this.#expected.soon();
    this.#controller.receive(message);
  }

  /**
   * Moves the focus to the heading of the card, from anywhere in the page; without a card nothing happens. For
   * a key or a link of the page's own: a user who tabs need not go through all of the page.
   */
  override focus(options?: FocusOptions): void {
    if (this.#view.element) focusHeading(this.#view.element, options);
  }

  /** Adds a card of the page's own to this rail, or replaces a built-in one. */
  register<Props extends object>(registration: CardRegistration<Props>): void {
    this.#registry.register(registration);
  }

  /**
   * Loads the code of cards before they are asked for, when the page is idle: of those that the agent may show in
   * this conversation. Names nobody knows are passed over, and what does not load is loaded with its card.
   *
   * @param names - Of cards, such as `canvas.chart`, or of the agent's actions, such as `canvas_show_chart`.
   */
  warm(names: Iterable<string>): void {
    warm(names, this.#registry, this.#expected);
  }

  /** Tells the agent what it should know and not answer (`append_llm_context`): one a second, the last one wins. */
  addContext(text: string): void {
    this.#link.context(text);
  }

  /** The conversation is over: nothing more is sent for it, and what this browser kept of it is deleted. */
  endConversation(): Promise<void> {
    return this.#link.end();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#rooms.observe(this, this.layout);
    this.#connect();
  }

  override disconnectedCallback(): void {
    this.#besideIt?.leave();
    this.#link.disconnect();
    this.#rooms.stop();
    this.#view.settle();
    super.disconnectedCallback();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    while (this.#controller.loading) await this.#controller.loading;
    let done = await super.getUpdateComplete();
    for (; this.#view.loading; done = await super.getUpdateComplete()) await this.#view.loading;
    const card = this.#view.element as Partial<ReactiveElement> | null;
    await Promise.resolve(card?.updateComplete).catch(() => false);
    return done;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A card that leaves does so on its own side.
    if (this.state.card) this.#side = sideOf(this.state.card, this.side);
    if (!this.isConnected) return;
    if (changed.has('agent') || changed.has('conversation')) this.#connect();
    if (changed.has('layout') && this.hasUpdated) this.#rooms.observe(this, this.layout);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.#frame.stage, this.#frame.announcer);
    return root;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#frame.draw(this.#side, this.form, this.state.card !== null);
    this.#frame.speak(this.#language, this.label);
  }

  protected override updated(): void {
    this.#link.catchUp();
    const before = this.#view.element;
    const { state } = this;
    const hadFocus = this.#focus.isIn(before, state.card !== null);
    const side = state.card && this.#side;
    this.toggleAttribute('data-active', state.card !== null);
    this.#draw();
    if (hadFocus && this.#view.element !== before) void this.#moveFocus();
    if (!side) delete this.dataset.side;
    else if (this.dataset.side !== side) this.dataset.side = side;
    // A reserved column has its room already.
    const floats = this.form === 'rail' && this.layout !== 'reserve';
    this.#beside?.shift(floats ? side : null, this.#rooms.room, this.safeArea ?? undefined);
  }

  /** What it does beside drawing its card; nothing until that is known. */
  get #beside(): Beside | null {
    const code = extras();
    const { announcer } = this.#frame;
    return (this.#besideIt ??= code && new code.Beside(this, announcer, () => this.#language.current));
  }

  #draw(): void {
    const context = this.#context.of(this.state.card?.config.hostContext, this.schedulingUrl);
    const place = this.form === 'sheet' ? 'sheet' : this.#side;
    this.#view.draw(this.state, { ...this.#language.current, context }, place);
    if (!this.#view.loading) this.#beside?.drawn();
  }

  async #moveFocus(): Promise<void> {
    if (this.#view.element) await this.updateComplete;
    this.#focus.move(this.#view.element);
  }

  #connect(): void {
    this.#link.connect(this.agent);
    if (this.conversation) this.#link.enter(this.conversation);
  }

  #onChange(state: RailState, before: RailState, cause: ChangeCause): void {
    this.#beside?.changed(state, before, cause);
    // Nothing of the rail itself changes with a card that stays where it is.
    if (!this.isUpdatePending && this.#view.shows(state, this.side, this.#side)) this.#draw();
    else this.requestUpdate();
    if (state.card !== before.card || state.phase !== before.phase || state.ended !== before.ended)
      this.dispatchEvent(new CanvasChangeEvent(state));
  }

  #onRoom(): void {
    const { room } = this.#rooms;
    // What is not displayed keeps its form, so that it comes back as it was.
    if (room.width || room.height) this.form = formOf(room);
    this.#frame.stage.style.setProperty('--_room', `${room.width}px`);
    this.setAttribute('data-form', this.form);
    this.requestUpdate();
  }

  #onKeydown(event: KeyboardEvent): void {
    // While text is composed, Escape belongs to the input method.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !this.state.card) return;
    const before = this.state;
    this.#controller.act(before.serial, { type: 'dismiss', value: {} });
    // It is used up: a dialog around the rail stays open.
    if (this.state !== before) event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'canvas-rail': CanvasRail;
  }
}
