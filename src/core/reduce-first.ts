import type { AgentEvent } from './agent-event.js';
import { answer } from './answer.js';
import { delivery } from './delivery-step.js';
import type { DeliveryEvent, RailState, UserEvent } from './rail-state.js';
import type { ReduceLater } from './policy.js';
import { restore } from './restore.js';
import { show } from './show.js';
import { isOpen, to, without, type Transition } from './transition.js';

/** Anything that can happen to a rail. */
export type RailEvent = AgentEvent | UserEvent | DeliveryEvent;

/** What else can happen to a card that is, or was, on screen. */
export type LaterEvent = Extract<RailEvent, { kind: 'update' | 'clear' | 'retry' | 'fail' | 'elsewhere' }>;

/**
 * The half of the policy that shows a card, takes its answer and follows that on its way; a page has it from the
 * start.
 *
 * @param later - Gives the other half. What it throws goes to the caller, and nothing is decided.
 */
export function reduceFirst(state: RailState, event: RailEvent, later: () => ReduceLater): Transition {
  switch (event.kind) {
    case 'show':
      return show(state, event);
    case 'problem':
      return { state, interactions: [], problems: [event.problem] };
    case 'draft':
      return isOpen(state, event.serial) ? to({ ...state, draft: event.draft }) : to(state);
    case 'answer':
      return answer(state, event, later);
    case 'delivery':
      return delivery(state, event);
    case 'held':
      return state.phase === 'sent' && state.serial === event.serial ? to(without(state)) : to(state);
    case 'restore':
      return to(restore(state, event));
    case 'retry':
      if (state.phase !== 'failed') return later().reduceLater(state, event);
      return state.serial === event.serial
        ? { ...to({ ...state, phase: 'sending' }), retry: true }
        : to(state);
    default:
      return later().reduceLater(state, event);
  }
}
