import type { AgentEvent } from './agent-event.js';
import type { DeliveryEvent, RailState, UserEvent } from './rail-state.js';
import type { ReduceLater } from './policy.js';
import { emptyState } from './rail-state.js';
import { newestOf } from './newest-of.js';
import { isOpen, opened, to, type Transition } from './transition.js';

/** Anything that can happen to a rail. */
export type RailEvent = AgentEvent | UserEvent | DeliveryEvent;

/** What only the other half knows how to take. */
export type LaterEvent = Exclude<RailEvent, { kind: 'problem' | 'draft' }>;

/**
 * The half of the policy that shows a first card and keeps what is typed into it; a page has it from the start.
 *
 * @param later - Gives the other half. What it throws goes to the caller, and nothing is decided.
 */
export function reduceFirst(state: RailState, event: RailEvent, later: () => ReduceLater): Transition {
  switch (event.kind) {
    case 'problem':
      return { state, interactions: [], problems: [event.problem] };
    case 'draft':
      return isOpen(state, event.serial) ? to({ ...state, draft: event.draft }) : to(state);
    case 'show':
      if (state === emptyState && !event.card.problem)
        return {
          ...to(opened(state, event.card, { gone: [], newest: newestOf(event.card) })),
          problems: event.warnings,
        };
  }
  return later().reduceLater(state, event);
}
