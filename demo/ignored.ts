import { isObject } from '../src/lib/json.js';
import type { Issue } from '../src/lib/result.js';

/**
 * Why the rail leaves a message alone. A rail is silent about what is not for it, since a call carries much
 * else; whoever writes a message by hand wants to know which of its marks is missing.
 */
export function whyIgnored(message: unknown): Issue {
  if (!isObject(message)) return { path: '', reason: 'A message is an object.' };
  const { message_type: type, event_type: event, conversation_id: id, properties } = message;
  if (type !== 'conversation') return expected('message_type', '"conversation"', type);
  if (event !== 'conversation.tool_call') return expected('event_type', '"conversation.tool_call"', event);
  if (typeof id !== 'string') return expected('conversation_id', 'a string', id);
  if (!isObject(properties)) return expected('properties', 'an object', properties);
  const { name } = properties;
  return {
    path: 'properties.name',
    reason: `Without a canvas_config, only update_component and canvas_clear are for the rail, not ${written(name)}.`,
  };
}

const expected = (path: string, wanted: string, found: unknown): Issue => ({
  path,
  reason: `The rail only takes ${wanted} here; it finds ${written(found)}.`,
});

function written(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'an array' : 'an object';
  return JSON.stringify(value);
}
