import type { CardType } from '../cards/card-type.js';
import type { CardTypes } from './card.js';

/** The kinds of card that one rail, or a whole page, knows. */
export class CardRegistry implements CardTypes {
  readonly #types = new Map<string, CardType>();
  readonly #fallback: CardTypes | null;

  /** @param fallback - Asked for what is not registered here. */
  constructor(fallback: CardTypes | null = null) {
    this.#fallback = fallback;
  }

  /** Adds a kind of card; one of the same component and version is replaced. */
  add(type: CardType): void {
    this.#types.set(nameOf(type.component, type.version), type);
  }

  find(component: string, version: string): CardType | null {
    return this.#types.get(nameOf(component, version)) ?? this.#fallback?.find(component, version) ?? null;
  }
}

function nameOf(component: string, version: string): string {
  return `${component}@${version}`;
}
