import { mergeJson, type JsonObject } from '../lib/json.js';
import type { AgentEvent, ClearEvent, ShowEvent, UpdateEvent } from './agent-event.js';
import { isSameCard, readCard, undrawable, type Card } from './card.js';
import type { InteractionRequest, InteractionType } from './interaction.js';
import { problem, type Problem } from './problem.js';
import { emptyState, type DeliveryEvent, type RailState, type UserEvent } from './rail-state.js';
import { generationOf, goneAfter } from './gone.js';
import { isStale, noteNewest } from './newest.js';
import { restore } from './restore.js';

/** The next state, and what should be done about it. Nothing changed means the same state object. */
export interface Transition {
  readonly state: RailState;
  readonly interactions: readonly InteractionRequest[];
  readonly problems: readonly Problem[];
  /** Send the answer of the card on screen again. */
  readonly retry?: true;
  /** The answer has arrived: send a `held` event after so many milliseconds. */
  readonly hold?: number;
}

/** The whole replacement policy (contract, section 2): every rule is a line; nothing here waits or fails. */
export function reduce(state: RailState, event: AgentEvent | UserEvent | DeliveryEvent): Transition {
  switch (event.kind) {
    case 'show':
      return show(state, event);
    case 'update':
      return update(state, event);
    case 'clear':
      return clear(state, event);
    case 'problem':
      return { state, interactions: [], problems: [event.problem] };
    case 'draft':
      return isOpen(state, event.serial) ? to({ ...state, draft: event.draft }) : to(state);
    case 'answer':
      return answer(state, event);
    case 'retry':
      return state.serial === event.serial ? retry(state) : to(state);
    case 'delivery':
      return delivery(state, event);
    case 'held':
      return state.phase === 'sent' && state.serial === event.serial ? to(without(state)) : to(state);
    case 'fail':
      return fail(state, event);
    case 'restore':
      return to(restore(state, event));
    case 'elsewhere':
      return isOpen(state, state.serial) &&
        state.card &&
        isSameCard(state.card, event) &&
        state.generation === event.generation
        ? to(without(state))
        : to(state);
  }
}

/** One card on screen: a show replaces it, or draws it anew where it is the same card, still open. */
function show(state: RailState, { card, warnings }: ShowEvent): Transition {
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
    ? readCard(facts, card.type)
    : undrawable(facts, card.type, 'invalid_tool_arguments', 'The updated card is too large.', merged.issues);
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

/** A card ends once. What ends it without an answer closes it at once; an answer waits to be delivered. */
function answer(state: RailState, event: UserEvent & { kind: 'answer' }): Transition {
  const { card } = state;
  if (!card || state.serial !== event.serial) return to(state);
  const { type, value } = event;
  if (type === 'dismiss') {
    if (!isDismissible(card) && state.phase !== 'failed') return to(state);
    const interactions = state.ended ? [] : [{ card, type, value: {} }];
    return { ...to(without(state)), interactions };
  }
  if (state.ended || !card.type || !card.props) return to(state);
  const issues = card.type.readAnswer({ type, value });
  if (issues.length > 0) {
    const message = `The ${type} of ${card.component} cannot be sent: ${issues[0]?.path} ${issues[0]?.reason}.`;
    return { ...to(state), problems: [problem('interaction_post_failed', message, issues, card)] };
  }
  const sending: RailState = { ...state, phase: 'sending', written: false, ended: type };
  return { ...to(sending), interactions: [{ card, type, value }] };
}

/** A delivered submit stays a moment as sent, a delivered skip leaves; one that failed can be tried again. */
function delivery(state: RailState, event: DeliveryEvent & { kind: 'delivery' }): Transition {
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

/** An answer is sent again; a card whose code did not load is drawn again. */
function retry(state: RailState): Transition {
  const { card } = state;
  if (card?.problem?.code === 'component_load_failed') {
    return to({ ...state, card: readCard(card, card.type).card });
  }
  return state.phase === 'failed' ? { ...to({ ...state, phase: 'sending' }), retry: true } : to(state);
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

const to = (state: RailState): Transition => ({ state, interactions: [], problems: [] });

function without(state: RailState): RailState {
  const { draft, ended, phase, written } = emptyState;
  return { ...state, card: null, phase, written, ended, draft, gone: goneAfter(state) };
}

function isOpen(state: RailState, serial: number): boolean {
  return state.card !== null && state.serial === serial && state.ended === null;
}

function isSameKind(one: Card, other: Card): boolean {
  return isSameCard(one, other) && one.component === other.component && one.version === other.version;
}

/** A notice can always be closed. */
function isDismissible(card: Card): boolean {
  return card.problem !== null || (card.type?.dismissible ?? true);
}

function keepDraft(draft: unknown, card: Card): unknown {
  if (draft === undefined || !card.type || !card.props) return draft;
  return card.type.keepDraft(draft, card.props);
}

function clearing(state: RailState, metadata: JsonObject | undefined): InteractionRequest[] {
  if (!state.card || state.ended) return [];
  const type: InteractionType = 'clear';
  return [{ card: state.card, type, value: {}, ...(metadata && { metadata }) }];
}

/** A card that cannot be drawn says so to the agent's platform, with the place and the reason. */
function errorOf(card: Card): InteractionRequest[] {
  if (!card.problem) return [];
  const { code, path, reason } = card.problem;
  return [{ card, type: 'error', value: {}, metadata: { code, path, reason } }];
}
