import { isReusable, type Reusable } from './reusable.js';

/**
 * Keeps one card of each kind that has gone, hidden where it stood with its style and layout still known to
 * the browser: to show the next one of its kind then takes a good third less. A card of the page's own is
 * always made anew, and so is one whose code has thrown.
 */
export class SpareCards {
  readonly #spares = new Map<string, Reusable>();
  readonly #unfit = new WeakSet<HTMLElement>();

  /** It has thrown, or was not what it should be: it does not come again. */
  reject(card: HTMLElement): void {
    this.#unfit.add(card);
  }

  /** @returns Whether the card stays in its place; else it has to be taken away. */
  keep(card: HTMLElement): boolean {
    const { localName } = card;
    if (!isReusable(card) || this.#unfit.has(card) || this.#spares.has(localName)) return false;
    try {
      if (!card.retire()) return false;
    } catch {
      return false;
    }
    card.removeAttribute('part');
    card.setAttribute('aria-hidden', 'true');
    card.className = 'spare';
    this.#spares.set(localName, card);
    return true;
  }

  /** One that nobody needs at the moment; one that cannot begin anew is taken away. */
  take(tag: string): HTMLElement | undefined {
    const card = this.#spares.get(tag);
    this.#spares.delete(tag);
    if (!card) return undefined;
    try {
      card.renew();
    } catch {
      card.remove();
      return undefined;
    }
    card.removeAttribute('aria-hidden');
    card.className = '';
    return card;
  }
}
