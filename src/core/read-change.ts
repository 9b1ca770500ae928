import type { AgentEvent } from './agent-event.js';
import { isJsonObject, readArguments } from './arguments.js';
import { refused, wrong } from './refusals.js';
import { askedSlot, withoutRuntimeKeys } from './slot.js';
import type { ToolCall } from './tool-call.js';

/** Reads `update_component` and `canvas_clear`. */
export function readChange(call: ToolCall): AgentEvent {
  return call.properties.name === 'update_component' ? readUpdate(call) : readClear(call);
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
