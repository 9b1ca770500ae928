/** Every object in a markdown tree, with how deep it lies. */
export function* walk(value: unknown, depth = 0): Generator<{ readonly node: Node; readonly depth: number }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { node: value, depth };
  for (const child of Object.values(value)) yield* walk(child, depth + 1);
}

export interface Node {
  readonly type?: string;
  readonly href?: string;
}
