import { isSameCard, type Card } from './card.js';
import type { ShowEvent } from './agent-event.js';
import { clearing, errorOf, keepDraft } from './endings.js';
import { goneAfter } from './gone.js';
import { isStale, noteNewest } from './newest.js';
import type { RailState } from './rail-state.js';
import { isOpen, opened, to, type Transition } from './transition.js';

/** One card on screen: a show replaces it, or draws it anew where it is the same card, still open. */
export function show(state: RailState, { card, warnings }: ShowEvent): Transition {
  if (isStale(state.newest, card)) return to(state);
  const newest = noteNewest(state.newest, card);
  const problems = card.problem ? [card.problem, ...warnings] : warnings;
  const again = state.card !== null && isSameKind(state.card, card) && isOpen(state, state.serial);
  const gone = again ? state.gone : goneAfter(state);
  const { serial, generation, draft } = state;
  const shown: RailState = {
    ...opened(state, card, { newest, gone }),
    ...(again && { serial, generation, draft: keepDraft(draft, card) }),
  };
  const left = again ? [] : clearing(state, { reason: 'replaced' });
  return { state: shown, interactions: [...left, ...errorOf(card)], problems };
}

function isSameKind(one: Card, other: Card): boolean {
  return isSameCard(one, other) && one.component === other.component && one.version === other.version;
}
