import type { JsonObject } from '../lib/json.js';
import {
  fields,
  length,
  lifecycleOnly,
  mapping,
  oneOf,
  optional,
  required,
  under,
  type Check,
} from '../skill/index.js';
import { badRequest } from './api-error.js';
import { isStorable } from './ids.js';

/** An interaction as a page sends it. */
export interface InteractionBody {
  readonly interaction_id: string;
  readonly tool_call_id: string;
  readonly component: string;
  readonly component_version: string;
  readonly type: 'submit' | 'skip' | 'dismiss' | 'clear' | 'error' | 'heartbeat';
  readonly value: JsonObject;
  readonly metadata: JsonObject;
}

const MAX_LENGTH = 128;

const name: Check = (value) =>
  length(1, MAX_LENGTH)(value) ?? (isStorable(value as string) ? null : ['Not a valid string.']);

const known = {
  interaction_id: required(name),
  tool_call_id: required(name),
  component: required(name),
  component_version: required(name),
  type: required(oneOf('submit', 'skip', 'dismiss', 'clear', 'error', 'heartbeat')),
  value: optional(mapping),
  metadata: optional(mapping),
};

/** Checks an interaction. Members that nobody knows are dropped. */
export function readInteraction(body: Record<string, unknown>): InteractionBody {
  const picked = Object.fromEntries(Object.entries(body).filter(([key]) => Object.hasOwn(known, key)));
  const errors = fields(known)(picked);
  if (errors) throw badRequest(errors);
  const interaction = { value: {}, metadata: {}, ...picked } as unknown as InteractionBody;
  const { component, type, value } = interaction;
  if (type === 'submit' || type === 'skip') {
    if (!Object.hasOwn(picked, 'value')) {
      throw badRequest(under('value', ['Missing data for required field.']));
    }
    if (lifecycleOnly(component)) throw badRequest(under('type', [`${component} takes no ${type}.`]));
  } else if (Object.keys(value).length > 0) {
    throw badRequest(under('value', [`A ${type} carries no value.`]));
  }
  return interaction;
}
