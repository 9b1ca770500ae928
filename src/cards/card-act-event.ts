import type { AnswerType } from './card-type.js';
import type { JsonObject } from '../lib/json.js';

/** What a card tells the rail. */
export type CardAct =
  /** The user typed or picked something; nothing is sent yet. */
  | { readonly type: 'draft'; readonly draft: unknown }
  /** The user answered. */
  | { readonly type: AnswerType; readonly value: JsonObject }
  /** The user wants a failed answer sent again. */
  | { readonly type: 'retry' }
  /** The card's own code failed; the rail puts a notice in its place. */
  | { readonly type: 'fail'; readonly error: unknown };

/**
 * The one event a card sends up. A host's own card may dispatch this, or a
 * `new CustomEvent('card-act', { detail: act })` where importing the class is a burden.
 */
export class CardActEvent extends Event {
  readonly act: CardAct;

  constructor(act: CardAct) {
    super('card-act');
    this.act = act;
  }
}

declare global {
  interface HTMLElementEventMap {
    'card-act': CardActEvent;
  }
}
