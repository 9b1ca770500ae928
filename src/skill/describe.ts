import { isObject, type Json, type JsonObject } from '../lib/json.js';
import { descriptions } from './descriptions.js';
import { formats } from './formats.js';

export const LAYOUT_DESCRIPTIONS = {
  layout: 'Say where the card goes. Leave out unless the usual side is in the way.',
  preferred_slot: 'Pick the side of the screen: right unless said otherwise.',
  display_mode: 'Leave out: every card is shown inline.',
} as const;

/** What a model is told of an argument, such as `options[].id`; of the card itself with an empty path. */
export function describe(component: string, path: string): string {
  return descriptions[component]?.[path] ?? (path ? '' : `Show a ${component.replaceAll('_', ' ')} card.`);
}

/** Writes what a model should know into a JSON Schema, each thing at its place. */
export function describeSchema(component: string, schema: JsonObject, path = ''): JsonObject {
  const text = path && describe(component, path);
  const inner = Object.entries(schema).map(([key, value]): readonly [string, Json] => {
    if (key === 'properties' && isObject(value)) {
      const within = (name: string) => (path ? `${path}.${name}` : name);
      return [key, mapValues(value, (name, property) => describeSchema(component, property, within(name)))];
    }
    if (key === 'items' && isObject(value)) return [key, describeSchema(component, value, `${path}[]`)];
    return [key, value];
  });
  return {
    ...(text && { description: text }),
    ...Object.fromEntries(inner),
    ...formats[component]?.[path],
  };
}

function mapValues(object: JsonObject, change: (key: string, value: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, isObject(value) ? change(key, value) : value]),
  );
}
