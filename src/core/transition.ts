import type { JsonObject } from '../lib/json.js';
import type { Card } from './card.js';
import { goneAfter } from './gone.js';
import type { InteractionRequest, InteractionType } from './interaction.js';
import type { Problem } from './problem.js';
import { emptyState, type RailState } from './rail-state.js';

/** The next state, and what should be done about it. Nothing changed means the same state object. */
export interface Transition {
  readonly state: RailState;
  readonly interactions: readonly InteractionRequest[];
  readonly problems: readonly Problem[];
  /** Send the answer of the card on screen again. */
  readonly retry?: true;
  /** The answer has arrived: send a `held` event after so many milliseconds. */
  readonly hold?: number;
}

/** To this state, and nothing else is to be done. */
export const to = (state: RailState): Transition => ({ state, interactions: [], problems: [] });

/** The card on screen has gone. */
export function without(state: RailState): RailState {
  const { draft, ended, phase, written } = emptyState;
  return { ...state, card: null, phase, written, ended, draft, gone: goneAfter(state) };
}

export function isOpen(state: RailState, serial: number): boolean {
  return state.card !== null && state.serial === serial && state.ended === null;
}

/** What of a draft still fits the card. */
export function keepDraft(draft: unknown, card: Card): unknown {
  if (draft === undefined || !card.type || !card.props) return draft;
  return card.type.keepDraft(draft, card.props);
}

/** What tells that the card on screen has gone unanswered; nothing where it was answered. */
export function clearing(state: RailState, metadata: JsonObject | undefined): InteractionRequest[] {
  if (!state.card || state.ended) return [];
  const type: InteractionType = 'clear';
  return [{ card: state.card, type, value: {}, ...(metadata && { metadata }) }];
}

/** A card that cannot be drawn says so to the agent's platform, with the place and the reason. */
export function errorOf(card: Card): InteractionRequest[] {
  if (!card.problem) return [];
  const { code, path, reason } = card.problem;
  return [{ card, type: 'error', value: {}, metadata: { code, path, reason } }];
}
