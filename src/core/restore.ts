import { MAX_GONE } from './gone.js';
import { noteNewest } from './newest.js';
import type { RailState, RestoreEvent } from './rail-state.js';

/**
 * Brings back what the page knew before a reload. The card itself comes back only to a rail that has shown
 * nothing yet: what the agent has shown since is newer.
 */
export function restore(state: RailState, event: RestoreEvent): RailState {
  const { conversationId, card, draft, generation, ended } = event;
  const known: RailState = {
    ...state,
    newest: event.newest ? noteNewest(state.newest, { conversationId, ...event.newest }) : state.newest,
    gone: [...event.gone, ...state.gone].slice(-MAX_GONE),
  };
  if (!card || state.serial > 0) return known;
  const serial = state.serial + 1;
  // The answer was written down before the reload.
  if (ended) return { ...known, card, draft, generation, ended, serial, phase: 'sending', written: true };
  const { type, props } = card;
  const fits = type && props && draft !== undefined ? type.keepDraft(draft, props) : undefined;
  return { ...known, card, draft: fits, generation, serial };
}
