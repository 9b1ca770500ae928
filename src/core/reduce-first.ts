import type { AgentEvent } from './agent-event.js';
import { answer } from './answer.js';
import type { DeliveryEvent, RailState, UserEvent } from './rail-state.js';
import type { ReduceLater } from './policy.js';
import { show } from './show.js';
import { isOpen, to, type Transition } from './transition.js';

/** Anything that can happen to a rail. */
export type RailEvent = AgentEvent | UserEvent | DeliveryEvent;

/** What comes after a card has been shown, but for its answer. */
export type LaterEvent = Exclude<RailEvent, { kind: 'show' | 'problem' | 'draft' | 'answer' }>;

/**
 * The half of the policy that shows a card and takes its answer; a page has it from the start.
 *
 * @param later - Gives the other half. What it throws goes to the caller, and nothing is decided.
 */
export function reduceFirst(state: RailState, event: RailEvent, later: () => ReduceLater): Transition {
  switch (event.kind) {
    case 'show':
      return show(state, event, later);
    case 'problem':
      return { state, interactions: [], problems: [event.problem] };
    case 'draft':
      return isOpen(state, event.serial) ? to({ ...state, draft: event.draft }) : to(state);
    case 'answer':
      return answer(state, event, later);
    default:
      return later().reduceLater(state, event);
  }
}
