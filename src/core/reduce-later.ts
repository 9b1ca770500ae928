import type { JsonObject } from '../lib/json.js';
import { mergeJson } from '../lib/merge-json.js';
import type { ClearEvent, UpdateEvent } from './agent-event.js';
import { answer } from './answer.js';
import { isSameCard, readCard } from './card.js';
import { delivery } from './delivery-step.js';
import { clearing, errorOf, keepDraft, without } from './endings.js';
import { noteNewest } from './newest.js';
import { problem } from './problem.js';
import type { DeliveryEvent, RailState } from './rail-state.js';
import type { LaterEvent } from './reduce-first.js';
import * as refusals from './refusals.js';
import { restore } from './restore.js';
import { show } from './show.js';
import { isOpen, to, type Transition } from './transition.js';

/** What happens once a first card has been shown. */
export function reduceLater(state: RailState, event: LaterEvent): Transition {
  switch (event.kind) {
    case 'show':
      return show(state, event);
    case 'answer':
      return answer(state, event);
    case 'delivery':
      return delivery(state, event);
    case 'held':
      return state.phase === 'sent' && state.serial === event.serial ? to(without(state)) : to(state);
    case 'restore':
      return to(restore(state, event));
    case 'update':
      return update(state, event);
    case 'clear':
      return clear(state, event);
    case 'retry':
      return state.serial === event.serial ? retry(state) : to(state);
    case 'fail':
      return fail(state, event);
    case 'elsewhere':
      return isOpen(state, state.serial) &&
        state.card &&
        isSameCard(state.card, event) &&
        state.generation === event.generation
        ? to(without(state))
        : to(state);
  }
}

/** The target changes in place, or not at all. Its kind never changes. */
function update(state: RailState, event: UpdateEvent): Transition {
  const { card } = state;
  if (!card || !card.type || !isSameCard(card, event)) return to(state);
  if (event.seq !== null && card.seq !== null && event.seq < card.seq) return to(state);
  const merged = mergeJson(card.arguments, event.updates);
  const facts = {
    ...card,
    arguments: merged.ok ? (merged.value as JsonObject) : card.arguments,
    askedSlot: event.askedSlot ?? card.askedSlot,
    seq: event.seq ?? card.seq,
  };
  const read = merged.ok
    ? readCard(facts, card.type, () => refusals)
    : refusals.undrawable(
        facts,
        card.type,
        'invalid_tool_arguments',
        'The updated card is too large.',
        merged.issues,
      );
  if (read.card.problem) return { state, interactions: [], problems: [read.card.problem] };
  const touched = new Set(Object.keys(event.updates));
  const warnings = read.warnings.filter(({ path }) => touched.has(path.split(/[.[]/, 1)[0] ?? ''));
  const draft = state.ended ? state.draft : keepDraft(state.draft, read.card);
  return { state: { ...state, card: read.card, draft }, interactions: [], problems: warnings };
}

/** With an id, that card; without, whatever the conversation shows; no match: nothing. */
function clear(state: RailState, event: ClearEvent): Transition {
  const { card } = state;
  const next = { ...state, newest: noteNewest(state.newest, event) };
  const target = {
    conversationId: event.conversationId,
    toolCallId: event.toolCallId ?? card?.toolCallId ?? '',
  };
  const older = event.seq !== null && card?.seq != null && event.seq < card.seq;
  if (!card || older || !isSameCard(card, target)) return to(next.newest === state.newest ? state : next);
  const metadata = event.reason === null ? undefined : { reason: event.reason };
  return { ...to(without(next)), interactions: clearing(state, metadata) };
}

/** An answer that failed is sent again, and a card whose code did not load is drawn again. */
function retry(state: RailState): Transition {
  const { card, phase } = state;
  if (phase === 'failed') return { ...to({ ...state, phase: 'sending' }), retry: true };
  if (card?.problem?.code === 'component_load_failed') {
    return to({ ...state, card: readCard(card, card.type, () => refusals).card });
  }
  return to(state);
}

/** The card's own code did not load or threw: a notice takes its place, the rail lives on. */
function fail(state: RailState, { serial, message, cause }: DeliveryEvent & { kind: 'fail' }): Transition {
  if (!state.card || state.serial !== serial || state.card.problem) return to(state);
  const issues = [{ path: state.card.component, reason: message }];
  const text = `${state.card.component} could not be drawn: ${message}.`;
  const what = { ...problem('component_load_failed', text, issues, state.card), cause };
  const card = { ...state.card, props: null, problem: what };
  return { state: { ...state, card }, interactions: errorOf(card), problems: [what] };
}
