import type { CardType } from '../cards/card-type.js';
import type { JsonObject } from '../lib/json.js';
import type { Problem } from './problem.js';
import type * as refusalsModule from './refusals.js';
import type { Slot } from './slot.js';

/** What the agent's platform sends along with a show, beside the card's own arguments. */
export interface CanvasConfig {
  readonly interactionUrl?: string;
  readonly apiBaseUrl?: string;
  readonly hostContext: JsonObject;
}

/** Who a card is: the conversation and the id of the tool call that showed it. */
export interface CardKey {
  readonly conversationId: string;
  readonly toolCallId: string;
}

/** A card as it was last shown or updated. */
export interface Card extends CardKey {
  /** Such as `canvas.question`. */
  readonly component: string;
  /** Such as `v1`. */
  readonly version: string;
  /** Its kind; null when nobody knows this component or version. */
  readonly type: CardType | null;
  /** As the agent gave them, without the keys that steer the rail. */
  readonly arguments: JsonObject;
  /** The checked arguments; null when they break the card's limits, or nobody could check them. */
  readonly props: object | null;
  /** Why the card itself cannot be drawn; a notice stands in its place. */
  readonly problem: Problem | null;
  /** The side its arguments ask for. */
  readonly askedSlot: Slot | null;
  /** The side that `canvas_config` prefers. */
  readonly preferredSlot: Slot | null;
  readonly config: CanvasConfig;
  /** Of the newest message that it shows; null where the agent does not count. */
  readonly seq: number | null;
}

/** The words for what is wrong with a card. */
export type Refusals = Pick<typeof refusalsModule, 'unknownCard' | 'invalidCard' | 'ignoredArguments'>;

/** Finds a kind of card. */
export interface CardTypes {
  find(component: string, version: string): CardType | null;
}

/** What a show or an update says about a card, before its arguments are checked. */
export type CardFacts = Omit<Card, 'type' | 'props' | 'problem'>;

/** A card with its arguments checked, and warnings about arguments that are ignored. */
export interface CardAndWarnings {
  readonly card: Card;
  readonly warnings: readonly Problem[];
}

/**
 * Checks a card's arguments. A card always comes of it: one that cannot be drawn carries its problem.
 *
 * @param refusals - Gives the words for what is wrong, where something is.
 */
export function readCard(facts: CardFacts, type: CardType | null, refusals: () => Refusals): CardAndWarnings {
  if (!type) return refusals().unknownCard(facts);
  const reading = type.read(facts.arguments);
  if (!reading.ok) return refusals().invalidCard(facts, type, reading.issues);
  const { props, ignored } = reading.value;
  const warnings = ignored.length > 0 ? refusals().ignoredArguments(facts, ignored) : [];
  return { card: { ...facts, type, props, problem: null }, warnings };
}

export function isSameCard(one: CardKey, other: CardKey): boolean {
  return one.toolCallId === other.toolCallId && one.conversationId === other.conversationId;
}
