import { isObject } from '../lib/json.js';
import { under, type FieldErrorMap, type FieldErrors } from './field-errors.js';

/** Says what is wrong with a value, or null. */
export type Check = (value: unknown) => FieldErrors | null;

export interface Field {
  readonly check: Check;
  readonly required: boolean;
}

export const optional = (check: Check): Field => ({ check: notNull(check), required: false });
export const required = (check: Check): Field => ({ check: notNull(check), required: true });

export const string: Check = (value) => (typeof value === 'string' ? null : ['Not a valid string.']);

export const boolean: Check = (value) => (typeof value === 'boolean' ? null : ['Not a valid boolean.']);

export const mapping: Check = (value) => (isObject(value) ? null : ['Not a valid mapping type.']);

export const oneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    string(value) ?? (choices.includes(value as string) ? null : [`Must be one of: ${choices.join(', ')}.`]);

/** A string of `min` to `max` characters; a character is a code point, as in Python. */
export const length =
  (min: number, max: number): Check =>
  (value) => {
    const wrong = string(value);
    if (wrong) return wrong;
    const count = Array.from(value as string).length;
    return count >= min && count <= max ? null : [`Length must be between ${min} and ${max}.`];
  };

export const list =
  (item: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return ['Not a valid list.'];
    return gather(value.map((entry, index) => [index, notNull(item)(entry)] as const));
  };

export const mappingOf =
  (item: Check): Check =>
  (value) =>
    mapping(value) ??
    gather(Object.entries(value as object).map(([key, entry]) => [key, notNull(item)(entry)]));

/** An object with these fields and no others. */
export const fields =
  (known: Readonly<Record<string, Field>>): Check =>
  (value) => {
    if (!isObject(value)) return under('_schema', ['Invalid input type.']);
    const faults = Object.entries(known).map(
      ([name, field]) => [name, checkField(value, name, field)] as const,
    );
    const unknown = Object.keys(value)
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => [name, ['Unknown field.']] as const);
    return gather([...faults, ...unknown]);
  };

function checkField(object: Record<string, unknown>, name: string, field: Field): FieldErrors | null {
  if (Object.hasOwn(object, name)) return field.check(object[name]);
  return field.required ? ['Missing data for required field.'] : null;
}

const notNull =
  (check: Check): Check =>
  (value) =>
    value === null ? ['Field may not be null.'] : check(value);

function gather(faults: readonly (readonly [string | number, FieldErrors | null])[]): FieldErrorMap | null {
  const found = new Map<string | number, FieldErrors>();
  for (const [key, errors] of faults) if (errors) found.set(key, errors);
  return found.size > 0 ? found : null;
}
