import { isSameCard, type Card } from './card.js';
import type { ShowEvent } from './agent-event.js';
import { generationOf, goneAfter } from './gone.js';
import { isStale, noteNewest } from './newest.js';
import type { RailState } from './rail-state.js';
import { clearing, errorOf, isOpen, keepDraft, to, type Transition } from './transition.js';

/** One card on screen: a show replaces it, or draws it anew where it is the same card, still open. */
export function show(state: RailState, { card, warnings }: ShowEvent): Transition {
  if (isStale(state.newest, card)) return to(state);
  const newest = noteNewest(state.newest, card);
  const problems = card.problem ? [card.problem, ...warnings] : warnings;
  const again = state.card !== null && isSameKind(state.card, card) && isOpen(state, state.serial);
  const gone = again ? state.gone : goneAfter(state);
  const shown: RailState = {
    card,
    phase: 'open',
    written: false,
    ended: null,
    draft: again ? keepDraft(state.draft, card) : undefined,
    serial: again ? state.serial : state.serial + 1,
    generation: again ? state.generation : generationOf(gone, card),
    newest,
    gone,
  };
  const left = again ? [] : clearing(state, { reason: 'replaced' });
  return { state: shown, interactions: [...left, ...errorOf(card)], problems };
}

function isSameKind(one: Card, other: Card): boolean {
  return isSameCard(one, other) && one.component === other.component && one.version === other.version;
}
