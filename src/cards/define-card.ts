import * as z from 'zod/mini';
import english from 'zod/v4/locales/en.js';
import type { JsonObject } from '../lib/json.js';
import { success, writePath, type Issue, type Result } from '../lib/result.js';
import type { Words } from '../words/english.js';
import type { Answer, CardReading, CardType } from './card-type.js';

/** How long a submitted card stays on screen as sent (contract: 1,200 ms). */
export const SUBMIT_HOLD = 1200;

export interface CardDefinition<Schema extends z.ZodMiniObject = z.ZodMiniObject> {
  /** Such as `canvas.question`. */
  readonly component: string;
  /** Such as `v1`. */
  readonly version: string;
  /** The element that draws it, such as `canvas-question`. */
  readonly tag: string;
  /** The arguments, with their limits and defaults. `z.strictObject` rejects unknown ones. */
  readonly props: Schema;
  /** What its interactions carry; none for a card that is only dismissed. */
  readonly values?: { readonly submit: z.ZodMiniType; readonly skip?: z.ZodMiniType };
  /** Whether it has a close button; true unless said otherwise. */
  readonly dismissible?: boolean;
  /** What it is called in the user's language, such as "Question". */
  kind?(words: Words, props: z.output<Schema>): string;
  /** The words that stand for the card: its heading, its announcement. Empty where it has none. */
  heading(props: z.output<Schema>): string;
  /** What can be done with it, said once when it is shown, such as "3 options, pick one". */
  hint?(words: Words, props: z.output<Schema>, locale: string): string;
  /** What an update has changed beside kind, heading and hint. */
  changes?(words: Words, before: z.output<Schema>, after: z.output<Schema>, locale: string): string;
  /** What of a draft still fits these arguments; without it drafts do not outlive an update. */
  keepDraft?(draft: unknown, props: z.output<Schema>): unknown;
  /** How long a submitted card stays, in milliseconds; null for until it is closed. */
  holdAfterSubmit?(props: z.output<Schema>): number | null;
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
  type Props = z.output<Schema>;
  const { component, version, tag, props, values } = definition;
  return {
    component,
    version,
    tag,
    props,
    values,
    dismissible: definition.dismissible ?? true,
    answerable: values !== undefined,

    read(args: JsonObject): Result<CardReading<Props>> {
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

    kind: (words, props) => definition.kind?.(words, props) ?? '',
    heading: (props) => definition.heading(props),
    hint: (words, props, locale) => definition.hint?.(words, props, locale) ?? '',
    changes: (words, before, after, locale) => definition.changes?.(words, before, after, locale) ?? '',
    keepDraft: (draft, props) => definition.keepDraft?.(draft, props),
    holdAfterSubmit: (props) =>
      definition.holdAfterSubmit ? definition.holdAfterSubmit(props) : SUBMIT_HOLD,
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
