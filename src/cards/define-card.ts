import * as z from 'zod/mini';
import english from 'zod/v4/locales/en.js';
import type { JsonObject } from '../lib/json.js';
import { success, writePath, type Issue, type Result } from '../lib/result.js';
import { traitMethods, type CardTraits } from './card-traits.js';
import type { Answer, CardReading, CardType } from './card-type.js';

/** Checks what an agent sends and what a card sends, and says where and why it is wrong. */
export type Contract<Props extends object = object> = Pick<CardType<Props>, 'read' | 'readAnswer'>;

/** The schemas of a kind of card. */
export interface CardSchemas<Schema extends z.ZodMiniObject = z.ZodMiniObject> {
  /** The arguments, with their limits and defaults. `z.strictObject` rejects unknown ones. */
  readonly props: Schema;
  /** What its interactions carry; none for a card that is only dismissed. */
  readonly values?: { readonly submit: z.ZodMiniType; readonly skip?: z.ZodMiniType };
}

export interface CardDefinition<Schema extends z.ZodMiniObject = z.ZodMiniObject>
  extends CardSchemas<Schema>, CardTraits<z.output<Schema>> {
  /** Such as `canvas.question`. */
  readonly component: string;
  /** Such as `v1`. */
  readonly version: string;
  /** The element that draws it, such as `canvas-question`. */
  readonly tag: string;
  /** Whether it has a close button; true unless said otherwise. */
  readonly dismissible?: boolean;
}

/** A kind of card, with its schemas: they also become the tool definition that an agent is given. */
export interface DefinedCard<Schema extends z.ZodMiniObject = z.ZodMiniObject> extends CardType<
  z.output<Schema>
> {
  readonly props: Schema;
  readonly values: CardDefinition<Schema>['values'];
}

/** Makes a kind of card from its contract: component, arguments, values. */
export function defineCard<Schema extends z.ZodMiniObject>(
  definition: CardDefinition<Schema>,
): DefinedCard<Schema> {
  const { component, version, tag, props, values } = definition;
  return {
    component,
    version,
    tag,
    props,
    values,
    dismissible: definition.dismissible ?? true,
    answerable: values !== undefined,

    ...defineContract(component, { props, values }),
    ...traitMethods(() => definition),
  };
}

/** Makes the half of a kind of card that checks. */
export function defineContract<Schema extends z.ZodMiniObject>(
  component: string,
  { props, values }: CardSchemas<Schema>,
): Contract<z.output<Schema>> {
  return {
    read(args: JsonObject): Result<CardReading<z.output<Schema>>> {
      const reading = readSchema(props, args);
      if (!reading.ok) return reading;
      return success({ props: reading.value, ignored: droppedPaths(args, reading.value) });
    },

    readAnswer(answer: Answer): readonly Issue[] {
      if (answer.type === 'dismiss') return [];
      const schema = values?.[answer.type];
      if (!schema) return [{ path: 'type', reason: `${component} takes no ${answer.type}` }];
      const reading = readSchema(schema, answer.value);
      return reading.ok ? [] : reading.issues;
    },
  };
}

/**
 * Checks a value with a zod schema. Reasons are in English, for developers; the locale goes with this
 * one call, because zod's configuration belongs to the host page.
 */
export function readSchema<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>> {
  const result = z.safeParse(schema, value, { error: (issue) => localeError(issue) });
  if (result.success) return success(result.data);
  const issues = result.error.issues.map((issue) => ({
    path: writePath(issue.path),
    reason: issue.message,
  }));
  return { ok: false, issues };
}

let localeError: ReturnType<typeof english>['localeError'] = (issue) => {
  localeError = english().localeError;
  return localeError(issue);
};

/** The paths that a schema has left out: arguments that nobody knows. */
function droppedPaths(input: unknown, output: unknown, path: readonly PropertyKey[] = []): string[] {
  if (typeof input !== 'object' || input === null || typeof output !== 'object' || output === null) {
    return [];
  }
  const kept = output as Record<PropertyKey, unknown>;
  return Object.entries(input).flatMap(([key, value]) => {
    const here = [...path, Array.isArray(input) ? Number(key) : key];
    return Object.hasOwn(kept, key) ? droppedPaths(value, kept[key], here) : [writePath(here)];
  });
}
