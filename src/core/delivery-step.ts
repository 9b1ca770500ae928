import type { DeliveryEvent, RailState } from './rail-state.js';
import { without } from './endings.js';
import { to, type Transition } from './transition.js';

/** A delivered submit stays a moment as sent, a delivered skip leaves; one that failed can be tried again. */
export function delivery(state: RailState, event: DeliveryEvent & { kind: 'delivery' }): Transition {
  const { card, ended } = state;
  if (!card || !ended || state.serial !== event.serial || state.phase === 'sent') return to(state);
  if (event.status !== 'delivered') {
    const same = state.phase === event.status && state.written;
    return to(same ? state : { ...state, phase: event.status, written: true });
  }
  if (ended !== 'submit') return to(without(state));
  const hold = card.type && card.props ? card.type.holdAfterSubmit(card.props) : 0;
  return { ...to({ ...state, phase: 'sent' }), ...(hold !== null && { hold }) };
}
