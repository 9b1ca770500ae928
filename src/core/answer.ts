import type { Card } from './card.js';
import type { RailState, UserEvent } from './rail-state.js';
import { reopened, without } from './endings.js';
import { unsendable } from './refusals.js';
import { to, type Transition } from './transition.js';

/** A card ends once. What ends it without an answer closes it at once; an answer waits to be delivered. */
export function answer(before: RailState, event: UserEvent & { kind: 'answer' }): Transition {
  const state = reopened(before);
  const { card } = state;
  if (!card || state.serial !== event.serial) return to(before);
  const { type, value } = event;
  if (type === 'dismiss') {
    if (!isDismissible(card) && state.phase !== 'failed') return to(state);
    const interactions = state.ended ? [] : [{ card, type, value: {} }];
    return { ...to(without(state)), interactions };
  }
  if (state.ended || !card.type || !card.props) return to(state);
  const issues = card.type.readAnswer({ type, value });
  if (issues.length > 0) return { ...to(state), problems: [unsendable(card, { type, value }, issues)] };
  const sending: RailState = { ...state, phase: 'sending', written: false, ended: type };
  return { ...to(sending), interactions: [{ card, type, value }] };
}

/** A notice can always be closed. */
function isDismissible(card: Card): boolean {
  return card.problem !== null || (card.type?.dismissible ?? true);
}
