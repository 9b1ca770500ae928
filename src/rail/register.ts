import type { AnswerType, CardType } from '../cards/card-type.js';
import { SUBMIT_HOLD } from '../cards/card-type.js';
import { CardRegistry } from '../core/registry.js';
import { writePath, type Issue, type Result } from '../lib/result.js';
import { outlinedTypes } from './outlined-card.js';

/**
 * A schema of any library that follows Standard Schema (zod, valibot, arktype …), checked synchronously.
 * @see https://standardschema.dev
 */
export interface Schema<Output = unknown> {
  readonly '~standard': {
    validate(value: unknown): SchemaResult<Output> | Promise<SchemaResult<Output>>;
  };
}

type SchemaResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };

interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** A host's own card: what it is called, what it takes, which element draws it. */
export interface CardRegistration<Props extends object = Record<string, unknown>> {
  /** Such as `acme.rating`; the name of a built-in card takes its place. */
  readonly component: string;
  /** `v1` unless said otherwise. */
  readonly version?: string;
  /** The element that draws it. It is given `props`, `draft`, `phase`, `locale`, `words` and `context`. */
  readonly tag: string;
  /** Loads the code that defines the element; not needed where it is defined already. */
  readonly load?: () => Promise<unknown>;
  /** The arguments it takes; without a schema, any. */
  readonly props?: Schema<Props>;
  /** What its interactions carry. Without it the card is only dismissed. */
  readonly values?: { readonly submit?: Schema; readonly skip?: Schema };
  /** Whether Escape and the close button dismiss it; true unless said otherwise. */
  readonly dismissible?: boolean;
  /** The words that stand for the card, in announcements. */
  heading?(props: Props): string;
  /** What of a draft still fits after an update; all of it unless said otherwise. */
  keepDraft?(draft: unknown, props: Props): unknown;
  /** How long a submitted card stays, in milliseconds (1,200 unless said otherwise); null for until closed. */
  holdAfterSubmit?(props: Props): number | null;
}

/** The cards of hosts, and how the code of each kind of card is loaded. */
export class HostRegistry extends CardRegistry {
  constructor(above: HostRegistry | null = null) {
    super(above ?? outlinedTypes);
  }

  /** @throws TypeError - Where the registration has no component or no valid element name. */
  register<Props extends object>(registration: CardRegistration<Props>): void {
    this.add(toCardType(registration));
  }
}

/** The cards that every rail of the page knows. */
export const pageRegistry = new HostRegistry();

function toCardType<Props extends object>(registration: CardRegistration<Props>): CardType {
  const { component, version = 'v1', tag, values, props } = registration;
  if (!component || typeof component !== 'string') {
    throw new TypeError('A card needs a component, such as "acme.rating".');
  }
  if (typeof tag !== 'string' || !/^[a-z][^\s]*-[^\s]*$/.test(tag)) {
    throw new TypeError(`A card needs the tag of a custom element, such as "acme-rating"; not "${tag}".`);
  }
  return {
    component,
    version,
    tag,
    dismissible: registration.dismissible ?? true,
    answerable: values !== undefined,
    load: registration.load,
    read(args) {
      const reading = props ? readStandard(props, args) : { ok: true as const, value: args };
      return reading.ok ? { ok: true, value: { props: reading.value, ignored: [] } } : reading;
    },
    readAnswer({ type, value }) {
      const schema = answerSchema(values, type);
      if (schema === undefined) return [{ path: 'type', reason: `${component} takes no ${type}` }];
      const reading = schema && readStandard(schema, value);
      return reading && !reading.ok ? reading.issues : [];
    },
    kind: () => '',
    heading: (own: Props) => attempt(() => String(registration.heading?.(own) ?? ''), ''),
    hint: () => '',
    changes: () => '',
    keepDraft(draft, own: Props) {
      const { keepDraft } = registration;
      return keepDraft ? attempt(() => keepDraft(draft, own), undefined) : draft;
    },
    holdAfterSubmit(own: Props) {
      const { holdAfterSubmit } = registration;
      return holdAfterSubmit ? attempt(() => holdAfterSubmit(own), SUBMIT_HOLD) : SUBMIT_HOLD;
    },
  };
}

/** A page's own code must not break the rail: where it throws, it counts as not given. */
function attempt<Value>(run: () => Value, otherwise: Value): Value {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

/** The schema of an answer; null where it carries nothing, undefined where the card does not give it. */
function answerSchema(values: CardRegistration['values'], type: AnswerType): Schema | null | undefined {
  return type === 'dismiss' ? null : values?.[type];
}

/** A schema of somebody else may throw, or answer later: both are issues. */
function readStandard<Output>(schema: Schema<Output>, value: unknown): Result<Output> {
  try {
    const result = schema['~standard'].validate(value);
    if (result instanceof Promise)
      return failed([{ message: 'is checked by a schema that is asynchronous' }]);
    return result.issues ? failed(result.issues) : { ok: true, value: result.value };
  } catch (error) {
    return failed([{ message: `could not be checked: ${String(error)}` }]);
  }
}

function failed(issues: readonly SchemaIssue[]): Result<never> {
  const read = issues.map(({ message, path = [] }): Issue => {
    const keys = path.map((step) => (typeof step === 'object' ? step.key : step));
    return { path: writePath(keys), reason: message };
  });
  return { ok: false, issues: read.length > 0 ? read : [{ path: '', reason: 'is not valid' }] };
}
