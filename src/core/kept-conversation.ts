import type { AnswerType } from '../cards/card-type.js';
import { copyJson, isObject, type Json } from '../lib/json.js';
import type { Card, CardFacts, CardTypes } from './card.js';
import type { NewestMessage, RailState, RestoreEvent } from './rail-state.js';

/** The card on screen as it is kept in the browser, so that it comes back after a reload. All of it is JSON. */
export interface KeptCard {
  readonly facts: CardFacts;
  readonly draft: Json | null;
  readonly generation: string;
  readonly ended: AnswerType | null;
}

/** What is kept of a conversation. */
export interface KeptConversation {
  readonly conversationId: string;
  readonly card: KeptCard | null;
  readonly newest: NewestMessage | null;
  /** The tool calls whose cards have ended, one entry for each showing, oldest first. */
  readonly ended: readonly string[];
}

/** The card on screen to keep; null for none, or for a notice. */
export function keepCard({ card, draft, generation, ended }: RailState): KeptCard | null {
  if (!card?.props) return null;
  const { type: _type, props: _props, problem: _problem, ...facts } = card;
  const copy = draft === undefined ? null : copyJson(draft);
  return { facts, draft: copy?.ok ? copy.value : null, generation, ended };
}

/** What was kept, as an event. The card's arguments are checked again: they come from storage. */
export function restoreEvent(kept: KeptConversation, types: CardTypes): RestoreEvent {
  const { conversationId } = kept;
  const card = kept.card && readKept(kept.card, conversationId, types);
  return {
    kind: 'restore',
    conversationId,
    card,
    draft: kept.card?.draft ?? undefined,
    generation: kept.card?.generation ?? '',
    ended: kept.card?.ended ?? null,
    newest: kept.newest,
    gone: kept.ended.map((toolCallId) => JSON.stringify([conversationId, toolCallId])),
  };
}

function readKept({ facts }: KeptCard, conversationId: string, types: CardTypes): Card | null {
  const args = copyJson(facts.arguments);
  if (!args.ok || !isObject(args.value) || facts.conversationId !== conversationId) return null;
  const type = types.find(facts.component, facts.version);
  const reading = type?.read(args.value);
  return reading?.ok
    ? { ...facts, arguments: args.value, type, props: reading.value.props, problem: null }
    : null;
}
