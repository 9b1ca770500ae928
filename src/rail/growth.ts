import { bodyOf, hiddenOf, markLength } from '../cards/card-body.js';
import { CardElement } from '../cards/card-element.js';
import { isCalm } from '../lib/calm.js';

const GROW = { duration: 200, easing: 'cubic-bezier(0.2, 0, 0, 1)' };
/** The height that its content gives it, in words that a length can go over into. */
const OWN = 'calc-size(auto, size)';

/**
 * The height of the panel, which goes over from that of one card into that of the next. Where a browser can go
 * towards a height that it has yet to work out, the next card is laid out once; elsewhere, and where that card is
 * higher than its place, it is laid out to see how high it gets, and again to begin.
 */
export class Growth {
  readonly #panel: HTMLElement;
  readonly #goesBlind = CSS.supports('height', OWN);
  readonly #heights = new ResizeObserver((entries) => this.#onHeight(entries.at(-1)?.contentRect.height));
  /** How high the panel is, as far as anybody has seen. */
  #height = 0;
  #card: HTMLElement | null;
  /** Whether nobody has seen yet where the way leads. */
  #isNew = false;
  /** Whether the card that was seen last has filled its place; of cards of the page's own nobody knows. */
  #isFull = false;
  #way: Animation | null = null;
  /** The heights that it goes from and to, where they are known. */
  #span: readonly [from: number, to: number] | null = null;
  #growing: Element | null = null;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    // The first card of a page may have come before.
    this.#card = panel.querySelector(':scope > [part~="card"]');
    this.#heights.observe(panel);
  }

  /** A card is in the panel now, in the place of another one or of none. */
  enter(card: HTMLElement, replaces: boolean): void {
    const before = this.#reached;
    this.stop();
    this.#height = before;
    this.#card = card;
    this.#isNew = replaces && before > 0 && !isCalm();
    // After a card that has filled its place the next one may do so, too, and then there is no way at all.
    if (this.#isNew && this.#goesBlind && !this.#isFull) this.#go(before, OWN);
    else this.#observe();
  }

  /** The card has gone. */
  leave(): void {
    this.#card = null;
  }

  /** The panel is as high as its card, at once. */
  stop(): void {
    this.#way?.cancel();
    this.#way = null;
    if (this.#span) this.#heights.observe(this.#panel);
    this.#span = null;
    this.#isNew = false;
    this.#growing?.classList.remove('growing');
    this.#growing = null;
  }

  /** How high it is now; on a way that nobody watches this is reckoned, or the new card would be laid out twice. */
  get #reached(): number {
    const progress = this.#span && this.#way?.effect?.getComputedTiming().progress;
    if (!this.#span || typeof progress !== 'number') return this.#height;
    const [from, to] = this.#span;
    return from + (to - from) * progress;
  }

  /** Observed anew, it reports the height before the next frame even if that has not changed. */
  #observe(): void {
    this.#heights.unobserve(this.#panel);
    this.#heights.observe(this.#panel);
  }

  #go(from: number, to: string): void {
    const way = this.#panel.animate({ height: [`${from}px`, to] }, GROW);
    this.#way = way;
    const hideBar = () => this.#way === way && this.#hideBar(bodyOf(this.#card));
    // What is made now is drawn before the next frame; with a bar in the first one its lines would be shorter.
    if (!hideBar()) requestAnimationFrame(hideBar);
    way.onfinish = () => {
      this.stop();
      this.#observe();
    };
  }

  /** Half grown, a card that needs no scrollbar would show one. */
  #hideBar(body: Element | null): boolean {
    this.#growing = body;
    body?.classList.add('growing');
    return body !== null;
  }

  /**
   * Called with the layout done and nothing painted: of a way that leads nobody knows where, with its second frame,
   * so that the first one is there the sooner. What it shows first is the card before.
   */
  #onHeight(height = 0): void {
    const [before, isNew] = [this.#height, this.#isNew];
    this.#isNew = false;
    this.#height = height;
    if (this.#way) {
      if (!isNew || !this.#isTooHigh()) return;
      this.stop();
      this.#height = this.#panel.offsetHeight;
    }
    this.#show();
    // Without any height it is not displayed.
    if (isNew && this.#height) this.#goMeasured(before, this.#height);
  }

  /** What a card that is higher than its place shows first is only known where it is as high as it will be. */
  #show(): void {
    const isLong = markLength(this.#card);
    const isOurs = this.#card instanceof CardElement;
    this.#isFull = isLong || !isOurs;
    if (isLong && isOurs) (this.#card as CardElement<object>).lead();
  }

  #goMeasured(from: number, to: number): void {
    if (Math.abs(from - to) < 1) return;
    this.#span = [from, to];
    // Nobody watches the heights between, or the observer would report itself.
    this.#heights.unobserve(this.#panel);
    this.#go(from, `${to}px`);
  }

  /** Whether the card, on its way, will be higher than there is room. */
  #isTooHigh(): boolean {
    const [card, stage] = [this.#card, this.#panel.parentElement];
    // The card itself cuts off what is more than heading and actions.
    const hidden = hiddenOf(bodyOf(card)) + hiddenOf(card);
    if (hidden <= 0 || !stage) return false;
    const { paddingTop, paddingBottom } = getComputedStyle(stage);
    const room = stage.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
    return this.#height + hidden > room + 1;
  }
}
