import { isObject, type Json, type JsonObject } from '../../src/lib/json.js';

/** One value that a schema describes, as a row of a table. */
export interface SchemaRow {
  /** Such as `options[].id`. */
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
  /** What holds where nothing is given, as JSON; empty without one. */
  readonly fallback: string;
  readonly limits: readonly string[];
  readonly description: string;
}

/** The properties of an object's JSON Schema, those within them after them. */
export function rowsOf(schema: JsonObject, path = ''): readonly SchemaRow[] {
  const { properties, required } = schema;
  if (!isObject(properties)) return [];
  const names: readonly Json[] = Array.isArray(required) ? (required as readonly Json[]) : [];
  return Object.entries(properties).flatMap(([name, property]) => {
    if (!isObject(property)) return [];
    const here = path ? `${path}.${name}` : name;
    return [rowOf(property, here, names.includes(name)), ...within(property, here)];
  });
}

function within(schema: JsonObject, path: string): readonly SchemaRow[] {
  const { items } = schema;
  return isObject(items) ? rowsOf(items, `${path}[]`) : rowsOf(schema, path);
}

function rowOf(schema: JsonObject, path: string, required: boolean): SchemaRow {
  const { default: fallback, description } = schema;
  return {
    path,
    type: typeOf(schema),
    required,
    fallback: fallback === undefined ? '' : JSON.stringify(fallback),
    limits: limitsOf(schema),
    description: typeof description === 'string' ? description : '',
  };
}

/** A type in the words of JSON: `string`, `array of objects`, `"bar" or "line"`. */
export function typeOf(schema: JsonObject): string {
  const { type, items, format } = schema;
  const choices = schema['enum'] ?? schema['anyOf'] ?? schema['oneOf'];
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (Array.isArray(choices)) {
    const names = (choices as readonly Json[]).map((choice) =>
      isObject(choice) ? typeOf(choice) : JSON.stringify(choice),
    );
    return names.join(' or ');
  }
  if (type === 'array' && schema['maxItems'] === 0) return 'empty array';
  if (type === 'array' && isObject(items)) return `array of ${typeOf(items)}s`;
  const name = typeof type === 'string' ? type : 'anything';
  return typeof format === 'string' ? `${name}, ${format}` : name;
}

function limitsOf(schema: JsonObject): readonly string[] {
  const { pattern, additionalProperties } = schema;
  return [
    span(schema['minLength'], schema['maxLength'], 'character'),
    span(schema['minItems'], schema['maxItems'], 'entry'),
    span(schema['minimum'], schema['maximum'], ''),
    typeof pattern === 'string' ? `matches ${pattern}` : '',
    additionalProperties === false ? 'no other properties' : '',
  ].filter(Boolean);
}

/** What every number in JavaScript keeps to is no limit of ours. */
const isLimit = (limit: Json | undefined): limit is number =>
  typeof limit === 'number' && Math.abs(limit) < Number.MAX_SAFE_INTEGER;

function span(from: Json | undefined, to: Json | undefined, unit: string): string {
  const many = (count: number) => (unit ? `${count} ${plural(unit, count)}` : String(count));
  if (isLimit(from) && isLimit(to)) return `${from.toLocaleString('en')} to ${many(to)}`;
  if (isLimit(to)) return `at most ${many(to)}`;
  return isLimit(from) && from > 0 ? `at least ${many(from)}` : '';
}

function plural(unit: string, count: number): string {
  if (count === 1) return unit;
  return unit === 'entry' ? 'entries' : `${unit}s`;
}
