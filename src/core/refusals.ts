import type { Answer, CardType } from '../cards/card-type.js';
import type { Issue } from '../lib/result.js';
import type { AgentEvent, ProblemEvent } from './agent-event.js';
import type { WrongArguments } from './arguments.js';
import type { Card, CardAndWarnings, CardFacts } from './card.js';
import { problem, type Problem, type ProblemCode, type ProblemPlace } from './problem.js';
import { MAX_ID, type ToolCall } from './tool-call.js';

/** A message that is ours and wrong. */
export function wrong(
  code: ProblemCode,
  what: string,
  issues: readonly Issue[],
  place: ProblemPlace,
): ProblemEvent {
  const { path, reason } = issues[0] ?? { path: what, reason: 'is not valid' };
  return { kind: 'problem', problem: problem(code, `${path || what} ${reason}.`, issues, place) };
}

/** A message that is refused in the words of the contract. */
export function refused(message: string, path: string, place: ProblemPlace): ProblemEvent {
  const issues = [{ path, reason: message }];
  return { kind: 'problem', problem: problem('invalid_tool_arguments', message, issues, place) };
}

/** `canvas_config` is not what it should be. */
export function malformedConfig({ conversationId }: ToolCall, issues: readonly Issue[]): ProblemEvent {
  return wrong('malformed_canvas_config', 'canvas_config', issues, { conversationId });
}

/** A card without an id, or with one that no interaction can carry. */
export function missingId({ conversationId }: ToolCall, component: string): ProblemEvent {
  const reason = `must be a string of 1 to ${MAX_ID} characters`;
  const issues = [{ path: 'properties.tool_call_id', reason }];
  return wrong('missing_tool_call_id', 'tool_call_id', issues, { conversationId, component });
}

/** Arguments that are too large stand in a card's place; what are none at all is told to the page alone. */
export function wrongArguments(facts: CardFacts, type: CardType | null, args: WrongArguments): AgentEvent {
  if (!args.within) return wrong('invalid_tool_arguments', 'arguments', args.issues, facts);
  const message = `The arguments of ${facts.component} are too large: ${args.issues[0]?.reason}.`;
  return { kind: 'show', ...undrawable(facts, type, 'invalid_tool_arguments', message, args.issues) };
}

/** Nobody knows this kind of card. */
export function unknownCard(facts: CardFacts): CardAndWarnings {
  const reason = `no card is registered for ${facts.component}@${facts.version}`;
  return undrawable(facts, null, 'unknown_component', `Unknown component: ${reason}.`, [
    { path: 'canvas_config.component', reason },
  ]);
}

/** Its arguments break its limits. */
export function invalidCard(facts: CardFacts, type: CardType, issues: readonly Issue[]): CardAndWarnings {
  const { path, reason } = issues[0] ?? { path: '', reason: 'is not valid' };
  const message = `The arguments of ${facts.component} break its limits: ${path || 'arguments'}: ${reason}.`;
  return undrawable(facts, type, 'invalid_tool_arguments', message, issues);
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

/** Arguments that this kind of card does not know are left out. */
export function ignoredArguments(facts: CardFacts, paths: readonly string[]): readonly Problem[] {
  return paths.map((path) => {
    const reason = `is not an argument of ${facts.component}`;
    const message = `Ignored: ${path} ${reason}.`;
    return problem('invalid_tool_arguments', message, [{ path, reason }], facts, 'warning');
  });
}

/** A card's own code wants to send what its contract does not allow. */
export function unsendable(card: Card, { type }: Answer, issues: readonly Issue[]): Problem {
  const message = `The ${type} of ${card.component} cannot be sent: ${issues[0]?.path} ${issues[0]?.reason}.`;
  return problem('interaction_post_failed', message, issues, card);
}
