/** What scripts hold. */
import type { CDPSession } from 'playwright-core';

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Compiled code comes and goes for thousands of cards; what the browser itself holds is counted elsewhere. */
const NOT_OURS: ReadonlySet<string | undefined> = new Set(['code', 'native', 'synthetic', 'hidden']);

/** The bytes of all objects, strings and functions that can be reached. */
export async function measureHeap(session: CDPSession): Promise<number> {
  let text = '';
  const more = ({ chunk }: { readonly chunk: string }) => void (text += chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', more);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', more);

  const { snapshot, nodes } = JSON.parse(text) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!NOT_OURS.has(types[0][nodes[at + type]!])) bytes += nodes[at + size]!;
  }
  return bytes;
}
