import type { JsonObject } from '../lib/json.js';
import type { Card } from './card.js';
import { goneAfter } from './gone.js';
import type { InteractionRequest, InteractionType } from './interaction.js';
import { emptyState, type RailState } from './rail-state.js';

/** The card on screen has gone. */
export function without(state: RailState): RailState {
  const { draft, ended, phase, written } = emptyState;
  return { ...state, card: null, phase, written, ended, draft, gone: goneAfter(state) };
}

/** An answer that waited for its code is not to be given after all, or is given now. */
export function reopened(state: RailState): RailState {
  return state.ended || state.phase === 'open' ? state : { ...state, phase: 'open', written: false };
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
