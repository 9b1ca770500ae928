import { isCalm } from '../lib/calm.js';
import { Growth } from './growth.js';
import { isReusable } from './reusable.js';
import { usedRailStyles } from './used-rail.styles.js';

/** Where a card stands: on a side of the stage, or in the sheet at its bottom. */
export type Place = 'left' | 'right' | 'sheet';

const ENTER = 200;
const LEAVE = 140;
const CROSS = 240;
const SLOW_END = 'cubic-bezier(0.2, 0, 0, 1)';

/** 16 px off on the card's own side. In a variable of the styles it would take the browser twice as long. */
const OFF: Readonly<Record<Place, string>> = { left: '-16px', right: '16px', sheet: '0 16px' };
const THERE = { opacity: 1, translate: 'none' };

/**
 * How cards come and go. The new card is there at once and answers at once; the old one stays for some
 * tenths of a second as a ghost that nobody can operate, find as a card, or wait for. There is one at most.
 */
export class Motion {
  readonly #panel: HTMLElement;
  readonly #take: (card: HTMLElement) => void;
  #place: Place | null = null;
  /** How far the ghost has to go back to where it was, when the panel has changed sides. */
  #turn = 0;
  #ghost: HTMLElement | null = null;
  #departure: Animation | null = null;
  /** Whether the ghost lies on the card that has taken its place, and lets it through. */
  #dissolves = false;
  #deadline: ReturnType<typeof setTimeout> | undefined;
  #arrival: Animation | null = null;
  #arriving: HTMLElement | null = null;
  #arrivedFrom: Keyframe[] = [];
  #elapsed: CSSNumberish | null = null;
  readonly #growth: Growth;

  /** `take` takes a card out of the panel. */
  constructor(panel: HTMLElement, take: (card: HTMLElement) => void) {
    this.#panel = panel;
    this.#take = take;
    this.#growth = new Growth(panel);
    const root = panel.getRootNode() as ShadowRoot;
    if (usedRailStyles.styleSheet) root.adoptedStyleSheets.push(usedRailStyles.styleSheet);
    for (const type of ['mousedown', 'click']) panel.addEventListener(type, this.#guard, true);
  }

  /** What is leaving takes a press that was meant for it, and does nothing. */
  readonly #guard = (event: Event): void => {
    if (event.target !== this.#ghost) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** What is leaving has gone before the Tab that might lead into it. A negative tabindex holds no WebKit off. */
  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab') this.#drop();
  };

  /** The panel stands here now, `card` in it; a card that has stayed goes out there and comes in here. */
  stand(place: Place, card: HTMLElement | null, stays: boolean): void {
    const before = this.#place;
    this.#place = place;
    this.#turn = 0;
    if (!before || before === place) return;
    this.#drop();
    if (!card || before === 'sheet' || place === 'sheet') return;
    const { offsetLeft, offsetWidth, offsetParent } = this.#panel;
    this.#turn = (offsetParent?.clientWidth ?? 0) - offsetWidth - 2 * offsetLeft;
    if (!stays) return;
    const there = `${this.#turn}px`;
    const out = [
      { opacity: 1, translate: there },
      { opacity: 0, translate: there, offset: 0.4 },
    ];
    // In a column of its own it is the page that has moved it, and there is no way back.
    const frames = this.#turn ? [...out, { ...this.#off, offset: 0.4 }, THERE] : [this.#off, THERE];
    this.#arrive(card, frames, CROSS);
  }

  /** Where cards come from and go to; for who wants less motion they only fade. */
  get #off(): Keyframe {
    return { opacity: 0, translate: isCalm() || !this.#place ? '0' : OFF[this.#place] };
  }

  /** A card has been put into the panel, in the place of another one or of none. */
  enter(card: HTMLElement, replaces: boolean): void {
    const elapsed = this.#elapsed;
    this.#elapsed = null;
    if (elapsed !== null) this.#arrive(card, this.#arrivedFrom, ENTER, elapsed);
    // Where it has taken the place of another, it is that one that fades, on top of it. With nothing else in
    // it, the panel moves: a card has far more of a style to work out.
    else if (!replaces || this.#turn)
      this.#arrive(this.#ghost ? card : this.#panel, [this.#off, THERE], ENTER);
    this.#growth.enter(card, replaces || this.#ghost !== null);
  }

  /** A card goes. One that has hardly come is simply exchanged: the next one goes on with its arrival. */
  leave(card: HTMLElement, isReplaced: boolean): void {
    this.#growth.leave();
    const arrival = this.#arrival;
    this.#arrival = null;
    const dissolves = isReplaced && !this.#turn;
    if (dissolves && arrival?.playState === 'running') {
      if (this.#arriving === this.#panel) this.#arrival = arrival;
      else this.#elapsed = arrival.currentTime;
      return this.#take(card);
    }
    if (dissolves && this.#dissolves) return this.#take(card);
    this.#drop();
    this.#ghost = card;
    this.#dissolves = dissolves;
    // What is inert has every element in it looked at again; a card of ours is kept out of the way for less.
    if (isReusable(card)) document.addEventListener('keydown', this.#onKey, true);
    else card.inert = true;
    card.setAttribute('aria-hidden', 'true');
    card.removeAttribute('part');
    blurWithin(card);
    if (this.#turn) card.style.translate = `${this.#turn}px`;
    const frames = [isReplaced ? { opacity: 0 } : this.#off];
    const timing = dissolves ? { duration: ENTER, easing: 'ease' } : { duration: LEAVE, easing: 'ease-in' };
    const departure = card.animate?.(frames, { ...timing, fill: 'forwards' });
    this.#departure = departure ?? null;
    if (!departure || document.hidden) return this.#drop();
    const drop = () => this.#drop();
    departure.onfinish = drop;
    departure.oncancel = drop;
    // In a page that is not painted, nothing ever finishes.
    this.#deadline = setTimeout(drop, 3 * LEAVE);
  }

  /** All is where it belongs, at once. */
  settle(): void {
    this.#drop();
    this.#arrival?.cancel();
    this.#growth.stop();
  }

  #drop(): void {
    const [ghost, departure] = [this.#ghost, this.#departure];
    this.#ghost = null;
    this.#departure = null;
    this.#dissolves = false;
    clearTimeout(this.#deadline);
    document.removeEventListener('keydown', this.#onKey, true);
    if (departure) departure.onfinish = departure.oncancel = null;
    if (!ghost) return;
    ghost.style.removeProperty('translate');
    this.#take(ghost);
    departure?.cancel();
  }

  #arrive(element: HTMLElement, frames: Keyframe[], duration: number, elapsed: CSSNumberish = 0): void {
    this.#arrival?.cancel();
    this.#arrivedFrom = frames;
    this.#arriving = element;
    this.#arrival = element.animate?.(frames, { duration, easing: SLOW_END }) ?? null;
    if (this.#arrival && elapsed) this.#arrival.currentTime = elapsed;
  }
}

/** What is inert gives the focus away only with the next frame; a key pressed before would still arrive. */
function blurWithin(card: HTMLElement): void {
  let focused = (card.getRootNode() as ShadowRoot).activeElement ?? null;
  if (focused !== card) return;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  (focused as HTMLElement | null)?.blur();
}
