/** A card that can be shown again as another one, with nothing left in it of the one before. */
export interface Reusable extends HTMLElement {
  /** The card is gone: it forgets what the user did. @returns Whether it may come again. */
  retire(): boolean;
  /** It comes again, and will be given what it shows. */
  renew(): void;
}

/** Its class says so: all that it draws follows from what it is given. */
export function isReusable(card: HTMLElement): card is Reusable {
  return (card.constructor as { readonly reusable?: boolean }).reusable === true;
}
