import { NotYet } from '../lib/not-yet.js';
import type { AgentEvent, ShowEvent } from './agent-event.js';
import { readArguments } from './arguments.js';
import { readCanvasConfig } from './canvas-config.js';
import { readCard, type CardFacts, type CardTypes } from './card.js';
import type { ReadLater } from './policy.js';
import { askedSlot, withoutRuntimeKeys } from './slot.js';
import { MAX_ID, toolCallOf, type ToolCall } from './tool-call.js';

/**
 * The half of reading that a page has from the start: what shows a card as it should be.
 *
 * @param later - Gives the other half. What it throws goes to the caller, and nothing is decided.
 */
export function readFirst(message: unknown, types: CardTypes, later: () => ReadLater): AgentEvent | null {
  try {
    const call = toolCallOf(message);
    if (!call) return null;
    if (call.config !== undefined && call.config !== null) return readShow(call, types, later);
    const { name } = call.properties;
    return name === 'update_component' || name === 'canvas_clear' ? later().readChange(call) : null;
  } catch (error) {
    if (error instanceof NotYet) throw error;
    // A getter or a proxy of somebody else's threw: no agent sends such a thing.
    return null;
  }
}

function readShow(call: ToolCall, types: CardTypes, later: () => ReadLater): AgentEvent {
  const { conversationId, seq, properties } = call;
  const config = readCanvasConfig(call.config);
  if (!config.ok) return later().malformedConfig(call, config.issues);
  const { component, version, preferredSlot, ...rest } = config.value;

  const toolCallId = properties.tool_call_id;
  if (typeof toolCallId !== 'string' || toolCallId === '' || toolCallId.length > MAX_ID) {
    return later().missingId(call, component);
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
  const type = types.find(component, version);
  const args = readArguments(properties.arguments);
  if (!args.ok) return later().wrongArguments(facts, type, args);
  const asked = { ...facts, arguments: withoutRuntimeKeys(args.value), askedSlot: askedSlot(args.value) };
  return { kind: 'show', ...readCard(asked, type, later) } satisfies ShowEvent;
}
