import { isObject } from '../lib/json.js';

/** The longest `tool_call_id` that an interaction can carry (contract, section 4). */
export const MAX_ID = 128;

/** A tool call of an agent, as its envelope says; nothing in it has been checked. */
export interface ToolCall {
  readonly conversationId: string;
  readonly seq: number | null;
  readonly properties: Record<string, unknown>;
  /** There for a show only. */
  readonly config: unknown;
}

/** Null where it is none. */
export function toolCallOf(message: unknown): ToolCall | null {
  if (!isObject(message) || message.event_type !== 'conversation.tool_call') return null;
  if (message.message_type !== 'conversation') return null;
  const { conversation_id: conversationId, properties, canvas_config: config } = message;
  if (typeof conversationId !== 'string' || !isObject(properties)) return null;
  const seq = Number.isFinite(message.seq) ? (message.seq as number) : null;
  return { conversationId, seq, properties, config };
}
