import type { CardType } from '../cards/card-type.js';
import { CardRegistry } from '../core/registry.js';
import { loadMeanwhile, needExtras } from './extras.js';
import { outlinedTypes, type CardMethods } from './outlined-card.js';

/**
 * A schema of any library that follows Standard Schema (zod, valibot, arktype …), checked synchronously.
 * @see https://standardschema.dev
 */
export interface Schema<Output = unknown> {
  readonly '~standard': {
    validate(value: unknown): SchemaResult<Output> | Promise<SchemaResult<Output>>;
  };
}

export type SchemaResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };

export interface SchemaIssue {
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

/** What its own code says of it comes with the extras, once it is read; before nobody asks for it. */
function toCardType<Props extends object>(registration: CardRegistration<Props>): CardType {
  const { component, version = 'v1', tag, values, dismissible = true } = registration;
  if (!component || typeof component !== 'string') {
    throw new TypeError('A card needs a component, such as "acme.rating".');
  }
  if (typeof tag !== 'string' || !/^[a-z][^\s]*-[^\s]*$/.test(tag)) {
    throw new TypeError(`A card needs the tag of a custom element, such as "acme-rating"; not "${tag}".`);
  }
  const load = registration.load && onceAtATime(registration.load);
  const type: Omit<CardType, keyof CardMethods> = {
    component,
    version,
    tag,
    dismissible,
    answerable: values !== undefined,
    load,
    read(args) {
      loadMeanwhile(load);
      // From here on it is whole, with another way to read.
      return (Object.assign(type, needExtras().registered(registration)) as CardType).read(args);
    },
  };
  return type as CardType;
}

/** Who asks while it is loading waits for the same. Whatever the page's code gives back or throws, a promise comes. */
function onceAtATime(load: () => unknown): () => Promise<unknown> {
  let loading: Promise<unknown> | null = null;
  return () =>
    (loading ??= new Promise((done) => done(load())).finally(() => {
      loading = null;
    }));
}
