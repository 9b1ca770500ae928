import * as z from 'zod/mini';
import type { CardSample } from '../../src/cards/card-sample.js';
import type { AnswerType } from '../../src/cards/card-type.js';
import type { DefinedCard } from '../../src/cards/define-card.js';
import { makeInteraction, type Interaction } from '../../src/core/interaction.js';
import type { Card } from '../../src/core/card.js';
import { isObject, type Json, type JsonObject } from '../../src/lib/json.js';

/** One way to end a card: what its value may be, and the body of a whole POST. */
export interface AnswerForm {
  readonly type: AnswerType;
  readonly when: string;
  /** One JSON Schema for each shape that the value can have; none for an empty one. */
  readonly shapes: readonly JsonObject[];
  readonly example: Interaction | null;
}

const WHEN: Readonly<Record<AnswerType, string>> = {
  submit: 'The user sends an answer.',
  skip: 'The user goes on without an answer, where allow_skip is set.',
  dismiss: 'The user closes the card. Nobody has answered.',
};

/** The ways to end this kind of card, with examples that its own schema has checked. */
export function answerForms(type: DefinedCard, sample: CardSample | undefined): readonly AnswerForm[] {
  const { values, dismissible } = type;
  const kinds: readonly AnswerType[] = [
    ...(values ? (['submit'] as const) : []),
    ...(values?.skip ? (['skip'] as const) : []),
    ...(dismissible ? (['dismiss'] as const) : []),
  ];
  return kinds.map((kind) => {
    const schema = kind === 'dismiss' ? undefined : values?.[kind];
    const shapes = schema ? shapesOf(z.toJSONSchema(schema) as unknown as JsonObject) : [];
    const value = kind === 'submit' ? sample?.answer?.value : smallest(shapes[0] ?? {});
    return { type: kind, when: WHEN[kind], shapes, example: exampleOf(type, kind, value) };
  });
}

function exampleOf(type: DefinedCard, kind: AnswerType, value: Json | undefined): Interaction | null {
  if (!isObject(value) || type.readAnswer({ type: kind, value: value }).length > 0) return null;
  const { component, version } = type;
  const card = { component, version, toolCallId: 'call_1' } as Card;
  return makeInteraction({ card, type: kind, value: value });
}

function shapesOf(schema: JsonObject): readonly JsonObject[] {
  const shapes = schema['anyOf'] ?? schema['oneOf'];
  return Array.isArray(shapes) ? (shapes as readonly JsonObject[]) : [schema];
}

/** The smallest value that fits a schema as simple as those of a skip. */
function smallest(schema: JsonObject): Json {
  const { properties, type } = schema;
  const choices = schema['enum'];
  if ('const' in schema) return schema['const'] ?? null;
  if (Array.isArray(choices)) return (choices as readonly Json[])[0] ?? null;
  if (type === 'array') return [];
  if (type === 'null') return null;
  if (type === 'string') return '';
  const entries = isObject(properties) ? Object.entries(properties) : [];
  return Object.fromEntries(entries.map(([name, property]) => [name, smallest(property as JsonObject)]));
}
