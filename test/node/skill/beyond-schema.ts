/**
 * What a card asks beyond what JSON Schema can say, put right in generated arguments: ids are different
 * from each other, spans end after they start, slots are there where they are picked from, the parts of
 * a pie are parts of something.
 */
export function mend(component: string, args: Record<string, unknown>): Record<string, unknown> {
  const mended = mendValue(args) as Record<string, unknown>;
  if (component === 'canvas.calendar') {
    delete mended['timezone'];
    if (!Array.isArray(mended['slots'])) delete mended['mode'];
    if (Array.isArray(mended['slots']) && mended['slots'].length === 0) delete mended['slots'];
  }
  if (component === 'canvas.chart' && mended['chart_type'] === 'pie') {
    const parts = mended['data'] as { value: number }[];
    mended['data'] = parts.map((part) => ({ ...part, value: 1 + Math.abs(part.value % 1000) }));
  }
  return mended;
}

function mendValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((entry, index) => {
      const mended = mendValue(entry) as Record<string, unknown> | null;
      const hasId = typeof mended === 'object' && mended !== null && typeof mended['id'] === 'string';
      return hasId ? { ...mended, id: `${String(mended['id'])}${index}` } : mended;
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const mended = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mendValue(inner)]));
  const { start, end } = mended;
  if (typeof start === 'string' && typeof end === 'string' && start > end) {
    return { ...mended, start: end, end: start };
  }
  return mended;
}
