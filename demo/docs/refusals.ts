import type * as z from 'zod/mini';

type Schema = z.ZodMiniType | undefined;

/** What zod keeps of a schema. Nothing here is promised for ever; the documentation's tests would tell. */
interface Inside {
  readonly checks?: readonly {
    readonly _zod: {
      readonly def: {
        readonly check?: string;
        readonly error?: unknown;
        readonly path?: readonly PropertyKey[];
      };
    };
  }[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
}

/** What a schema refuses that no JSON Schema can say, in the words of its own checks, by path. */
export function refusalsOf(schema: Schema, path = ''): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const note = (at: string, reasons: readonly string[]) => {
    if (reasons.length > 0) found.set(at, [...(found.get(at) ?? []), ...reasons]);
  };
  if (!schema) return found;
  const inside = schema._zod.def as unknown as Inside;
  for (const { _zod } of inside.checks ?? []) {
    const at = [path, ...(_zod.def.path ?? []).map(String)].filter(Boolean).join('.');
    note(at, reasonOf(_zod.def));
  }
  const inner: readonly (readonly [string, Schema])[] = [
    ...Object.entries(inside.shape ?? {}).map(
      ([name, property]) => [path ? `${path}.${name}` : name, property] as const,
    ),
    [`${path}[]`, inside.element],
    [path, inside.innerType],
  ];
  for (const [at, within] of inner) {
    for (const [place, reasons] of refusalsOf(within, at)) note(place, reasons);
  }
  return found;
}

function reasonOf({
  check,
  error,
}: {
  readonly check?: string;
  readonly error?: unknown;
}): readonly string[] {
  if (check !== 'custom' || typeof error !== 'function') return [];
  const reason: unknown = (error as (issue: object) => unknown)({});
  return typeof reason === 'string' ? [reason] : [];
}
