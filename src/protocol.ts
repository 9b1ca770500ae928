/**
 * The pure half, for servers, workers and tests: reads an agent's messages and knows the cards' contracts.
 * Runs in Node; no DOM, no Lit.
 */
import { builtInTypes } from './core/built-in-types.js';
import type { AgentEvent } from './core/agent-event.js';
import type { CardTypes } from './core/card.js';
import { readMessage as read } from './core/message.js';

/**
 * Reads anything that a page may receive. Null is for what is not ours; what is ours and wrong becomes a
 * problem, or a card that carries one. Never throws.
 *
 * @param types - The kinds of card to know; the built-in ones unless said otherwise.
 */
export function readMessage(message: unknown, types: CardTypes = builtInTypes): AgentEvent | null {
  return read(message, types);
}

export type { AgentEvent, ClearEvent, ProblemEvent, ShowEvent, UpdateEvent } from './core/agent-event.js';
export { reduce, type Transition } from './core/reduce.js';
export { emptyState } from './core/rail-state.js';
export type { DeliveryEvent, NewestMessage, Phase, RailState, UserEvent } from './core/rail-state.js';
export type { CanvasConfig, Card, CardTypes } from './core/card.js';
export { makeInteraction } from './core/interaction.js';
export type { Interaction, InteractionRequest, InteractionType } from './core/interaction.js';
export type { Problem, ProblemCode } from './core/problem.js';
export type { Slot } from './core/slot.js';
export { CardRegistry } from './core/registry.js';
export { catalog } from './cards/catalog.js';
export { defineCard, type CardDefinition, type DefinedCard } from './cards/define-card.js';
export type { Answer, AnswerType, CardReading, CardType } from './cards/card-type.js';
export { JSON_LIMITS, type Json, type JsonObject } from './lib/json.js';
export type { Issue, Result } from './lib/result.js';
