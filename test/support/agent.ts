/** Speaks like an agent: makes the messages that a page receives on a call. */
import type { JsonObject } from '../../src/lib/json.js';

const CONVERSATION = 'c123456';

export interface Envelope {
  readonly [key: string]: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface MessageOptions {
  readonly conversation?: string;
  readonly seq?: number;
  readonly version?: string;
  readonly config?: Readonly<Record<string, unknown>>;
}

/** `canvas_show_<name>`: shows a card, in the real envelope. */
export function show(name: string, id: string, args: unknown = {}, options: MessageOptions = {}): Envelope {
  const component = name.includes('.') ? name : `canvas.${name}`;
  return {
    ...call(`canvas_show_${name}`, args, options, id),
    canvas_config: {
      version: 1,
      component,
      component_version: options.version ?? 'v1',
      ...options.config,
    },
  };
}

export function update(id: string, updates: unknown, options: MessageOptions = {}): Envelope {
  return call('update_component', { tool_call_id: id, updates }, options);
}

export function clear(id?: string, reason?: string, options: MessageOptions = {}): Envelope {
  const args: JsonObject = { ...(id && { tool_call_id: id }), ...(reason && { reason }) };
  return call('canvas_clear', args, options);
}

export function call(name: string, args: unknown, options: MessageOptions = {}, id = 'call_0'): Envelope {
  return {
    message_type: 'conversation',
    event_type: 'conversation.tool_call',
    conversation_id: options.conversation ?? CONVERSATION,
    inference_id: '83294d9f',
    ...(options.seq !== undefined && { seq: options.seq }),
    properties: { name, arguments: args, tool_call_id: id },
  };
}

/** The arguments of a plain question. */
export const colours = {
  question: 'Which colour?',
  options: [
    { id: 'red', label: 'Red' },
    { id: 'green', label: 'Green' },
    { id: 'blue', label: 'Blue' },
  ],
};
