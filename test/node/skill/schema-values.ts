import fc from 'fast-check';
import type { JsonObject } from '../../../src/lib/json.js';

/** Values that a JSON Schema allows, for the parts of it that tool definitions use. */
export function valuesOf(schema: JsonObject): fc.Arbitrary<unknown> {
  if (schema['const'] !== undefined) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const choices = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(choices)) return fc.oneof(...choices.map((choice) => valuesOf(choice as JsonObject)));
  switch (schema['type']) {
    case 'object':
      return objects(schema);
    case 'array':
      return fc.array(valuesOf(schema['items'] as JsonObject), {
        minLength: number(schema['minItems'], 0),
        maxLength: Math.min(number(schema['maxItems'], 8), 24),
      });
    case 'string':
      return strings(schema);
    case 'integer':
      return fc.integer({ min: number(schema['minimum'], -1000), max: number(schema['maximum'], 1000) });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`No values for ${JSON.stringify(schema)}`);
  }
}

function objects(schema: JsonObject): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonObject>);
  const required = (schema['required'] ?? []) as string[];
  return fc.record(Object.fromEntries(properties.map(([name, inner]) => [name, valuesOf(inner)])), {
    requiredKeys: required,
    noNullPrototype: true,
  });
}

const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

function strings(schema: JsonObject): fc.Arbitrary<string> {
  if (schema['format'] === 'date') return days.map((day) => day.toISOString().slice(0, 10));
  if (schema['format'] === 'date-time') return days.map((day) => day.toISOString());
  if (schema['format'] === 'email') return fc.emailAddress();
  if (typeof schema['pattern'] === 'string') return fc.stringMatching(new RegExp(schema['pattern']));
  const minLength = number(schema['minLength'], 0);
  const maxLength = Math.min(number(schema['maxLength'], 300), minLength + 300);
  return fc.string({ unit: 'binary', minLength, maxLength });
}

const number = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise);
