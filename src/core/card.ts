import type { CardType } from '../cards/card-type.js';
import type { JsonObject } from '../lib/json.js';
import { problem, type Problem } from './problem.js';
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

/** Checks a card's arguments. A card always comes of it: one that cannot be drawn carries its problem. */
export function readCard(facts: CardFacts, type: CardType | null): CardAndWarnings {
  if (!type) {
    const reason = `no card is registered for ${facts.component}@${facts.version}`;
    return undrawable(facts, null, 'unknown_component', `Unknown component: ${reason}.`, [
      { path: 'canvas_config.component', reason },
    ]);
  }
  const reading = type.read(facts.arguments);
  if (!reading.ok) {
    const { path, reason } = reading.issues[0] ?? { path: '', reason: 'is not valid' };
    const message = `The arguments of ${facts.component} break its limits: ${path || 'arguments'}: ${reason}.`;
    return undrawable(facts, type, 'invalid_tool_arguments', message, reading.issues);
  }
  const { props, ignored } = reading.value;
  const warnings = ignored.map((path) => ignoredArgument(facts, path));
  return { card: { ...facts, type, props, problem: null }, warnings };
}

/** A card in whose place a notice is drawn. */
export function undrawable(
  facts: CardFacts,
  type: CardType | null,
  code: Problem['code'],
  message: string,
  issues: Problem['issues'],
): CardAndWarnings {
  const what = problem(code, message, issues, facts);
  return { card: { ...facts, type, props: null, problem: what }, warnings: [] };
}

export function isSameCard(one: CardKey, other: CardKey): boolean {
  return one.toolCallId === other.toolCallId && one.conversationId === other.conversationId;
}

function ignoredArgument(facts: CardFacts, path: string): Problem {
  const reason = `is not an argument of ${facts.component}`;
  const message = `Ignored: ${path} ${reason}.`;
  return problem('invalid_tool_arguments', message, [{ path, reason }], facts, 'warning');
}
