import type { AnswerType } from '../cards/card-type.js';
import type { JsonObject } from '../lib/json.js';
import type { Card } from './card.js';
import type { Parcel } from './interaction.js';

/**
 * Where the card on screen is on its way.
 *
 * - `open`: the user can act on it
 * - `sending`: an answer is on its way, or waits for its code while `ended` is still null; `waiting`: it could not be sent yet and will be tried again
 * - `sent`: the answer has arrived; `failed`: it will not arrive unless the user tries again
 */
export type Phase = 'open' | 'sending' | 'waiting' | 'sent' | 'failed';

/** All that a rail knows. Nothing in it ever changes; a change is another state. */
export interface RailState {
  /** The one card on screen. */
  readonly card: Card | null;
  readonly phase: Phase;
  /** Whether the answer has been written down; until then nothing is said of it. */
  readonly written: boolean;
  /** How the card has ended; null until an answer is taken, which may wait for its code. It ends once. */
  readonly ended: AnswerType | null;
  /** What the user has typed or picked and not sent; its shape belongs to the card. */
  readonly draft: unknown;
  /** Counts the cards shown; tells the card on screen from one before it with the same id. */
  readonly serial: number;
  /** Tells two showings of the same tool call apart; the same in every tab that hears the same agent. */
  readonly generation: string;
  /** The newest show or clear of each conversation. */
  readonly newest: ReadonlyMap<string, NewestMessage>;
  /** The last cards that have gone, newest last, one text each. */
  readonly gone: readonly string[];
}

export interface NewestMessage {
  readonly seq: number;
  /** The tool call that a show was for; null for a clear. */
  readonly toolCallId: string | null;
}

export const emptyState: RailState = {
  card: null,
  phase: 'open',
  written: false,
  ended: null,
  draft: undefined,
  serial: 0,
  generation: '',
  newest: new Map(),
  gone: [],
};

/** What the user does with the card on screen. */
export type UserEvent =
  | { readonly kind: 'draft'; readonly serial: number; readonly draft: unknown }
  | {
      readonly kind: 'answer';
      readonly serial: number;
      readonly type: AnswerType;
      readonly value: JsonObject;
    }
  | { readonly kind: 'retry'; readonly serial: number };

/** What becomes of an answer, and of the card's own code. */
export type DeliveryEvent =
  | RestoreEvent
  | ElsewhereEvent
  | { readonly kind: 'delivery'; readonly serial: number; readonly status: DeliveryStatus }
  | { readonly kind: 'held'; readonly serial: number }
  | { readonly kind: 'fail'; readonly serial: number; readonly message: string; readonly cause: unknown };

/** What was kept of a conversation before the page was reloaded. */
export interface RestoreEvent {
  readonly kind: 'restore';
  readonly conversationId: string;
  /** The card that was on screen, or null. */
  readonly card: Card | null;
  readonly draft: unknown;
  readonly generation: string;
  readonly ended: AnswerType | null;
  readonly newest: NewestMessage | null;
  /** The cards that have ended, as in the state. */
  readonly gone: readonly string[];
  /** The answer of the card, where it is on its way. */
  readonly answer?: Parcel | null;
}

/** The card was answered in another tab. */
export interface ElsewhereEvent {
  readonly kind: 'elsewhere';
  readonly conversationId: string;
  readonly toolCallId: string;
  readonly generation: string;
}

/** What delivery reports of an answer. */
export type DeliveryStatus = 'sending' | 'waiting' | 'delivered' | 'failed';
