import { copyJson, isObject, parseJson, type Json, type JsonObject, type JsonReading } from '../lib/json.js';
import { NotYet } from '../lib/not-yet.js';
import type { Issue } from '../lib/result.js';
import type { AgentEvent, ProblemEvent } from './agent-event.js';
import { readCanvasConfig } from './canvas-config.js';
import { readCard, undrawable, type CardFacts, type CardTypes } from './card.js';
import { problem, type ProblemCode, type ProblemPlace } from './problem.js';
import { askedSlot, withoutRuntimeKeys } from './slot.js';

/** The longest `tool_call_id` that an interaction can carry (contract, section 4). */
const MAX_ID = 128;

/**
 * Reads anything that a page may receive. Null is for what is not ours; what is ours and wrong becomes a
 * problem, or a card that carries one.
 *
 * @param types - The kinds of card to know.
 * @throws NotYet - Where the code that checks the card is still to be loaded.
 */
export function readMessage(message: unknown, types: CardTypes): AgentEvent | null {
  try {
    return readToolCall(message, types);
  } catch (error) {
    if (error instanceof NotYet) throw error;
    // A getter or a proxy of somebody else's threw: no agent sends such a thing.
    return null;
  }
}

interface ToolCall {
  readonly conversationId: string;
  readonly seq: number | null;
  readonly properties: Record<string, unknown>;
}

function readToolCall(message: unknown, types: CardTypes): AgentEvent | null {
  if (!isObject(message) || message.event_type !== 'conversation.tool_call') return null;
  if (message.message_type !== 'conversation') return null;
  const { conversation_id: conversationId, properties, canvas_config: config } = message;
  if (typeof conversationId !== 'string' || !isObject(properties)) return null;
  const seq = Number.isFinite(message.seq) ? (message.seq as number) : null;
  const call: ToolCall = { conversationId, seq, properties };
  if (config !== undefined && config !== null) return readShow(call, config, types);
  if (properties.name === 'update_component') return readUpdate(call);
  if (properties.name === 'canvas_clear') return readClear(call);
  return null;
}

function readShow(call: ToolCall, rawConfig: unknown, types: CardTypes): AgentEvent {
  const { conversationId, seq, properties } = call;
  const config = readCanvasConfig(rawConfig);
  if (!config.ok) return wrong('malformed_canvas_config', 'canvas_config', config.issues, { conversationId });
  const { component, version, preferredSlot, ...rest } = config.value;

  const toolCallId = properties.tool_call_id;
  if (typeof toolCallId !== 'string' || toolCallId === '' || toolCallId.length > MAX_ID) {
    const reason = `must be a string of 1 to ${MAX_ID} characters`;
    const issues = [{ path: 'properties.tool_call_id', reason }];
    return wrong('missing_tool_call_id', 'tool_call_id', issues, { conversationId, component });
  }

  const facts: CardFacts = {
    conversationId,
    toolCallId,
    component,
    version,
    arguments: {},
    askedSlot: null,
    preferredSlot,
    config: rest,
    seq,
  };
  const args = readArguments(properties.arguments);
  if (!args.ok && args.within) {
    const message = `The arguments of ${component} are too large: ${args.issues[0]?.reason}.`;
    const type = types.find(component, version);
    return { kind: 'show', ...undrawable(facts, type, 'invalid_tool_arguments', message, args.issues) };
  }
  if (!args.ok) return wrong('invalid_tool_arguments', 'arguments', args.issues, facts);
  const read = readCard(
    { ...facts, arguments: withoutRuntimeKeys(args.value), askedSlot: askedSlot(args.value) },
    types.find(component, version),
  );
  return { kind: 'show', ...read };
}

function readUpdate({ conversationId, seq, properties }: ToolCall): AgentEvent {
  const args = readArguments(properties.arguments);
  if (!args.ok) return wrong('invalid_tool_arguments', 'arguments', args.issues, { conversationId });
  const { tool_call_id: toolCallId, updates } = args.value;
  if (typeof toolCallId !== 'string' || toolCallId === '') {
    const message = 'Magic Canvas update_component requires a target tool_call_id.';
    return refused(message, 'tool_call_id', { conversationId });
  }
  if (!isJsonObject(updates)) {
    const message = 'Magic Canvas update_component requires an object updates payload.';
    return refused(message, 'updates', { conversationId, toolCallId });
  }
  return {
    kind: 'update',
    conversationId,
    toolCallId,
    updates: withoutRuntimeKeys(updates),
    askedSlot: askedSlot(updates),
    seq,
  };
}

function readClear({ conversationId, seq, properties }: ToolCall): AgentEvent {
  const args = readArguments(properties.arguments);
  if (!args.ok) return wrong('invalid_tool_arguments', 'arguments', args.issues, { conversationId });
  const { tool_call_id: toolCallId = null, reason = null } = args.value;
  if (toolCallId !== null && typeof toolCallId !== 'string') {
    const message = 'Magic Canvas clear tool_call_id must be a string when provided.';
    return refused(message, 'tool_call_id', { conversationId });
  }
  if (reason !== null && typeof reason !== 'string') {
    const message = 'Magic Canvas clear reason must be a string when provided.';
    return refused(message, 'reason', { conversationId });
  }
  return { kind: 'clear', conversationId, toolCallId, reason, seq };
}

type Arguments =
  | { readonly ok: true; readonly value: JsonObject }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly within: boolean };

/** Arguments come as an object, as a string of one, as a string of a string of one, or not at all. */
function readArguments(raw: unknown): Arguments {
  if (raw === undefined) return { ok: true, value: {} };
  const reading = typeof raw === 'string' ? unwrap(raw) : copyJson(raw);
  if (!reading.ok) return reading;
  if (isJsonObject(reading.value)) return { ok: true, value: reading.value };
  return { ok: false, issues: [{ path: '', reason: 'must be an object' }], within: false };
}

function unwrap(text: string): JsonReading {
  const once = parseJson(text);
  return once.ok && typeof once.value === 'string' ? parseJson(once.value) : once;
}

function isJsonObject(value: Json | undefined): value is JsonObject {
  return isObject(value);
}

function wrong(code: ProblemCode, what: string, issues: readonly Issue[], place: ProblemPlace): ProblemEvent {
  const { path, reason } = issues[0] ?? { path: what, reason: 'is not valid' };
  return { kind: 'problem', problem: problem(code, `${path || what} ${reason}.`, issues, place) };
}

function refused(message: string, path: string, place: ProblemPlace): ProblemEvent {
  const issues = [{ path, reason: message }];
  return { kind: 'problem', problem: problem('invalid_tool_arguments', message, issues, place) };
}
