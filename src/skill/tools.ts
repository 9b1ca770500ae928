import * as z from 'zod/mini';
import type { CardType } from '../cards/card-type.js';
import type { Json, JsonObject } from '../lib/json.js';
import { describe, describeSchema, LAYOUT_DESCRIPTIONS } from './describe.js';
import { componentName } from './config.js';

/** A tool as every model wants to hear of it: a name, what it is for, and a JSON Schema of its arguments. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly parameters: JsonObject;
}

/** A tool in the function-calling form of OpenAI and everyone who follows it. */
export interface FunctionTool {
  readonly type: 'function';
  readonly function: Tool;
}

export const toFunctionTool = ({ name, description, parameters }: Tool): FunctionTool => ({
  type: 'function',
  function: { name, description, parameters },
});

/** Where a card goes; every show takes these beside its own arguments. */
const layoutProperties = {
  layout: {
    type: 'object',
    description: LAYOUT_DESCRIPTIONS.layout,
    properties: {
      preferred_slot: {
        type: 'string',
        enum: ['safe-area-right', 'safe-area-left'],
        description: LAYOUT_DESCRIPTIONS.preferred_slot,
      },
    },
  },
  display_mode: { type: 'string', enum: ['inline'], description: LAYOUT_DESCRIPTIONS.display_mode },
} as const;

/** The tool that shows one kind of card. Its schema is the one that the card itself checks with. */
export function showTool(card: CardType): Tool {
  const name = componentName(card);
  const schema = describeSchema(name, argumentSchema(card));
  return {
    name: `canvas_show_${name}`,
    description: describe(name, ''),
    parameters: {
      ...schema,
      type: 'object',
      properties: { ...(schema['properties'] as JsonObject), ...layoutProperties },
    },
  };
}

/** The arguments of a card as JSON Schema; a card that brings no schema takes any. */
function argumentSchema(card: CardType): JsonObject {
  if (!('props' in card)) return { type: 'object', properties: {} };
  const { $schema: _, ...schema } = z.toJSONSchema(card.props as z.ZodMiniObject, { io: 'input' });
  return JSON.parse(JSON.stringify(schema)) as { readonly [key: string]: Json };
}

export const clearTool: Tool = {
  name: 'canvas_clear',
  description: 'Take the card off the screen once it is no longer useful or the user has moved on.',
  parameters: {
    type: 'object',
    properties: {
      tool_call_id: {
        type: 'string',
        description: 'Give the id of the call that showed the card. Leave out to clear whatever is shown.',
      },
      reason: { type: 'string', description: 'Say in a few words why; the user does not see it.' },
    },
    additionalProperties: false,
  },
};

export const updateTool: Tool = {
  name: 'update_component',
  description:
    'Change the card that is on screen and keep what the user has already entered. Use this to correct or extend a card instead of showing it again.',
  parameters: {
    type: 'object',
    properties: {
      tool_call_id: { type: 'string', description: 'Give the id of the call that showed the card.' },
      updates: {
        type: 'object',
        description:
          'Give the arguments to change, by name. Each replaces the whole former value, lists and objects too.',
      },
    },
    required: ['tool_call_id', 'updates'],
    additionalProperties: false,
  },
};
