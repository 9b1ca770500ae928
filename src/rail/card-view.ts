import type { CardAct } from '../cards/card-act-event.js';
import type { CardPhase } from '../cards/card-element.js';
import type { CardType } from '../cards/card-type.js';
import type { JsonObject } from '../lib/json.js';
import type { RailState } from '../core/rail-state.js';
import type { Words } from '../words/english.js';
import type { NoticeKind, NoticeProps } from './canvas-notice.js';
import { extras } from './extras.js';
import { sideOf, type Side } from './layout.js';
import { LazySheet } from './lazy-sheet.js';
import type { Motion, Place } from './motion.js';
import { readAct } from './read-act.js';
import { isReusable } from './reusable.js';
import type { SpareCards } from './spare-cards.js';

/** What the rail tells every card, beside the card's own state. */
export interface Surroundings {
  readonly locale: string;
  readonly words: Words;
  readonly context: JsonObject;
}

/** What the view needs of the rail. */
export interface CardViewHost {
  loaderOf(type: CardType): () => Promise<unknown>;
  acted(serial: number, act: CardAct): void;
  failed(serial: number, cause: unknown): void;
  /** The code of a card has loaded: draw again. */
  loaded(): void;
}

const NOTICES: Readonly<Record<string, NoticeKind>> = {
  invalid_tool_arguments: 'invalid',
  unknown_component: 'unsupported',
  component_load_failed: 'failed',
};

/** The parts of a card that a page may style, handed through the rail. */
const PARTS = 'title, body, actions, field, option, button, close, note';

/** The element on screen. It is made by hand, so that whatever a card's code throws can be caught. */
export class CardView {
  /** Resolves when the code that is being loaded has come, or failed. */
  loading: Promise<void> | null = null;

  readonly #host: CardViewHost;
  readonly #panel: HTMLElement;
  #motion: Motion | null = null;
  readonly #sheet: LazySheet;
  #spares: SpareCards | null = null;
  #element: HTMLElement | null = null;
  #serial = 0;
  #tag = '';

  constructor(panel: HTMLElement, host: CardViewHost) {
    this.#panel = panel;
    this.#host = host;
    this.#sheet = new LazySheet(panel);
  }

  get element(): HTMLElement | null {
    return this.#element;
  }

  /** Whether a card of ours is there already, on this side: to draw it, it is only told what has changed. */
  shows({ card, serial }: RailState, preferred: Side | null, side: Side): boolean {
    const isThere = this.#element !== null && serial === this.#serial && isReusable(this.#element);
    if (!isThere || !card || card.problem || card.type?.tag !== this.#tag) return false;
    return sideOf(card, preferred) === side;
  }

  /** Draws the state: the card, a notice in its place, or nothing. */
  draw(state: RailState, around: Surroundings, place: Place): void {
    const { card, serial, draft } = state;
    const code = extras();
    if (code) {
      this.#motion ??= new code.Motion(this.#panel, (gone) => this.#takeAway(gone));
      this.#spares ??= new code.SpareCards();
    }
    this.#motion?.stand(place, this.#element, card !== null && serial === this.#serial);
    this.#sheet.show(card && place === 'sheet' ? { serial, words: around.words } : null);
    const phase: CardPhase = state.phase === 'sending' && !state.written ? 'saving' : state.phase;
    if (!card) return this.#remove();
    if (card.problem) return this.#drawNotice(NOTICES[card.problem.code] ?? 'failed', serial, around);
    const { type, props } = card;
    if (!type || !props) return;
    if (!customElements.get(type.tag)) return this.#load(type, serial, around);
    this.#put(type.tag, serial, { props, draft, phase, ...around });
  }

  /** The panel leaves the page: nothing goes on moving. */
  settle(): void {
    this.#motion?.settle();
    this.#sheet.show(null);
  }

  #drawNotice(kind: NoticeKind, serial: number, around: Surroundings): void {
    const props: NoticeProps = { kind };
    const shown = this.#element as { props?: NoticeProps } | null;
    const isShown = this.#tag === 'canvas-notice' && this.#serial === serial;
    const same = isShown && shown?.props?.kind === kind;
    this.#put('canvas-notice', serial, { phase: 'open', ...around, ...(!same && { props }) });
  }

  #load(type: CardType, serial: number, around: Surroundings): void {
    // It stands in for a card that is slow to come; until it is there itself, the card before does.
    if (customElements.get('canvas-notice')) this.#drawNotice('loading', serial, around);
    if (this.loading) return;
    const load = this.#host.loaderOf(type);
    this.loading = this.#loadNow(type, load)
      .finally(() => (this.loading = null))
      .then(
        () => this.#host.loaded(),
        (error: unknown) => this.#host.failed(serial, error),
      );
  }

  async #loadNow(type: CardType, load: () => Promise<unknown>): Promise<void> {
    await load();
    if (!customElements.get(type.tag)) throw new Error(`<${type.tag}> is not defined`);
  }

  /** Gives the element what it shows; another one than before takes its place. */
  #put(tag: string, serial: number, properties: Readonly<Record<string, unknown>>): void {
    const replaces = this.#element !== null && (this.#tag !== tag || this.#serial !== serial);
    // A notice takes the place of a card that is not fit to be seen.
    if (replaces && this.#element && tag === 'canvas-notice') this.#spares?.reject(this.#element);
    // Before the one on screen becomes a spare one itself: another card is always another element.
    const spare = replaces || !this.#element ? this.#spares?.take(tag) : undefined;
    if (replaces) this.#remove(true);
    // A card of ours only notes what it is given, and draws later.
    if (this.#element && isReusable(this.#element)) return give(this.#element, properties);
    if (spare) {
      // So does one that comes again, from where it stands already.
      give(spare, properties);
      this.#stand(spare, tag, serial);
      this.#motion?.enter(spare, replaces);
      return;
    }
    const failures = failuresOf(() => {
      const element = this.#element ?? this.#make(tag);
      give(element, properties);
      if (!this.#element) {
        this.#stand(element, tag, serial);
        // Whoever looks for the card finds it before the one that is leaving.
        this.#panel.insertBefore(element, this.#panel.querySelector(':scope > [aria-hidden]'));
        this.#motion?.enter(element, replaces);
      }
      // A card made with Lit fails in its update; the promise is also what keeps the failure off the page.
      const { updateComplete } = element as { updateComplete?: unknown };
      if (updateComplete instanceof Promise) {
        updateComplete.catch((error: unknown) => this.#host.failed(serial, error));
      }
    });
    if (failures.length > 0) this.#host.failed(serial, failures[0]);
  }

  /** It is the card on screen from now on. */
  #stand(element: HTMLElement, tag: string, serial: number): void {
    this.#element = element;
    this.#tag = tag;
    this.#serial = serial;
    element.setAttribute('part', 'card');
    this.#panel.classList.remove('empty');
  }

  #make(tag: string): HTMLElement {
    const Element = customElements.get(tag);
    if (!Element) throw new Error(`<${tag}> is not defined`);
    const element = new Element();
    element.setAttribute('exportparts', PARTS);
    element.addEventListener('card-act', (event) => {
      const act = readAct(event);
      if (act && this.#element === element) this.#host.acted(this.#serial, act);
    });
    return element;
  }

  #remove(isReplaced = false): void {
    const element = this.#element;
    this.#element = null;
    this.#tag = '';
    if (!element) return;
    if (this.#motion) this.#motion.leave(element, isReplaced);
    else this.#takeAway(element);
  }

  #takeAway(gone: HTMLElement): void {
    // What a card throws on its way out is nobody's concern any more.
    if (!this.#spares?.keep(gone)) failuresOf(() => gone.remove());
    this.#panel.classList.toggle('empty', !this.#element);
  }
}

function give(element: HTMLElement, properties: Readonly<Record<string, unknown>>): void {
  const target = element as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(properties)) {
    if (target[name] !== value) target[name] = value;
  }
}

/** What a card throws is kept from the page. Only a plain question comes without extras, and it throws nothing. */
function failuresOf(run: () => void): readonly unknown[] {
  const code = extras();
  if (code) return code.failuresOf(run);
  run();
  return [];
}
