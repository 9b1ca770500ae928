import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createPatch, type Operation as PeerOperation } from 'rfc6902';
import type { Json } from '../../../src/lib/json.js';
import { applyPatch, readPatch } from '../../../src/pal-api/json-patch.js';
import { needs, readCorpus } from '../support/corpus.js';

interface SpecTest {
  readonly comment: string;
  readonly doc: Json;
  readonly patch: unknown;
  readonly expected?: Json;
  readonly error?: string;
  readonly disabled?: boolean;
}

function patch(document: Json, operations: unknown): Json | undefined {
  const read = readPatch(operations);
  assert.ok(read, 'not a patch');
  const result = applyPatch(document, read);
  return result.ok ? result.value : undefined;
}

describe('A JSON Patch', () => {
  const spec = readCorpus<SpecTest[]>('jsonpatch/spec_tests.json');
  it('does what the examples of RFC 6902 say', needs('of JSON Patch', spec), () => {
    assert.ok(spec && spec.length > 10);
    for (const { comment, doc, patch: operations, expected, disabled } of spec) {
      if (!disabled) assert.deepEqual(patch(doc, operations), expected, comment);
    }
  });

  it('leads from any document to any other, when another library has written it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (from, to) => {
        // The other library reads -0 and prototype names in ways of its own.
        const [before, after] = [{ doc: plain(from) }, { doc: plain(to) }];
        const operations: PeerOperation[] = createPatch(before, after);
        assert.deepEqual(patch(before as Json, operations), after);
      }),
      { numRuns: 300 },
    );
  });

  it('never changes the document it is given', () => {
    const document = { list: [1, { a: 'b' }], text: 'x' };
    const copy = structuredClone(document);
    patch(document, [
      { op: 'remove', path: '/list/0' },
      { op: 'add', path: '/list/0/c', value: 1 },
      { op: 'move', from: '/text', path: '/list/-' },
      { op: 'replace', path: '', value: null },
    ]);
    assert.deepEqual(document, copy);
  });

  it('does nothing at all when one operation fails', () => {
    const read = readPatch([
      { op: 'add', path: '/a', value: 1 },
      { op: 'test', path: '/a', value: 2 },
    ]);
    assert.deepEqual(applyPatch({}, read ?? []), {
      ok: false,
      issues: [{ path: '/a', reason: 'cannot test' }],
    });
  });

  it('fails where its target is not', () => {
    const document = { list: [1, 2], deep: { a: 1 }, text: 'x', nothing: null };
    for (const operation of [
      { op: 'remove', path: '' },
      { op: 'remove', path: '/list/2' },
      { op: 'remove', path: '/list/-' },
      { op: 'remove', path: '/missing' },
      { op: 'replace', path: '/missing', value: 1 },
      { op: 'replace', path: '/list/length', value: 0 },
      { op: 'replace', path: '/list/-', value: 0 },
      { op: 'replace', path: '/list/01', value: 0 },
      { op: 'add', path: '/list/3', value: 0 },
      { op: 'add', path: '/list/1e0', value: 0 },
      { op: 'add', path: '/list/-1', value: 0 },
      { op: 'add', path: '/text/a', value: 0 },
      { op: 'add', path: '/nothing/a', value: 0 },
      { op: 'add', path: '/missing/a', value: 0 },
      { op: 'copy', from: '/missing', path: '/a' },
      { op: 'move', from: '/missing', path: '/a' },
      { op: 'move', from: '/deep', path: '/deep/b' },
      { op: 'move', from: '', path: '/a' },
      { op: 'copy', from: '/text', path: '/list/9' },
      { op: 'test', path: '/missing', value: null },
      { op: 'test', path: '/list/0', value: '1' },
    ]) {
      assert.equal(patch(document, [operation]), undefined, JSON.stringify(operation));
    }
  });

  it('takes the whole document, list ends and names of any kind', () => {
    assert.deepEqual(patch({ a: 1 }, [{ op: 'replace', path: '', value: [2] }]), [2]);
    assert.deepEqual(patch({ a: { b: 1 } }, [{ op: 'copy', from: '', path: '/a/c' }]), {
      a: { b: 1, c: { a: { b: 1 } } },
    });
    assert.deepEqual(patch({ a: { b: 1 } }, [{ op: 'move', from: '/a', path: '' }]), { b: 1 });
    assert.deepEqual(patch({ a: 1 }, [{ op: 'move', from: '/a', path: '/a' }]), { a: 1 });
    assert.deepEqual(patch([1], [{ op: 'add', path: '/1', value: 2 }]), [1, 2]);
    assert.deepEqual(patch({}, [{ op: 'add', path: '/', value: 1 }]), { '': 1 });
    assert.deepEqual(patch({ '~1': 1 }, [{ op: 'remove', path: '/~01' }]), {});
    assert.deepEqual(patch({ a: { x: 1, y: 2 } }, [{ op: 'test', path: '/a', value: { y: 2, x: 1 } }]), {
      a: { x: 1, y: 2 },
    });
  });

  it('reaches nothing but an object’s own members', () => {
    const document = JSON.parse('{"a":{},"list":[]}') as Json;
    for (const path of ['/__proto__/polluted', '/a/__proto__/polluted', '/constructor/prototype/polluted']) {
      assert.equal(patch(document, [{ op: 'add', path, value: 1 }]), undefined, path);
    }
    for (const path of ['/toString', '/__proto__', '/list/length', '/list/concat']) {
      assert.equal(patch(document, [{ op: 'remove', path }]), undefined, path);
      assert.equal(patch(document, [{ op: 'copy', from: path, path: '/b' }]), undefined, path);
    }
    const added = patch(document, [
      { op: 'add', path: '/a/__proto__', value: { polluted: 1 } },
      { op: 'add', path: '/a/__proto__/more', value: 1 },
    ]);
    assert.equal(JSON.stringify(added), '{"a":{"__proto__":{"polluted":1,"more":1}},"list":[]}');
    assert.equal((added as { a: { polluted?: number } }).a.polluted, undefined);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });

  const pollution = readCorpus<unknown[]>('proto/patt-prototype-pollution.json');
  it('carries collected pollution attacks as mere content', needs('of pollution attacks', pollution), () => {
    for (const attack of pollution ?? []) {
      patch({}, [{ op: 'add', path: '/a', value: JSON.parse(JSON.stringify(attack)) as Json }]);
      assert.deepEqual(Object.keys(Object.prototype), []);
    }
  });

  it('cannot grow a document without end by copying it into itself', () => {
    const doubling = Array.from({ length: 64 }, () => ({ op: 'copy', from: '/a', path: '/a/-' }));
    assert.equal(patch({ a: ['x'.repeat(100)] }, doubling), undefined);
  });
});

describe('What is not a JSON Patch', () => {
  it('is told from one', () => {
    const path = '/a';
    for (const body of [
      undefined,
      null,
      {},
      'x',
      [null],
      [[]],
      [{}],
      [{ op: 'add' }],
      [{ op: 'add', path }],
      [{ op: 'replace', path }],
      [{ op: 'test', path }],
      [{ op: 'move', path }],
      [{ op: 'copy', path, from: 'a' }],
      [{ op: 'remove' }],
      [{ op: 'remove', path: null }],
      [{ op: 'remove', path: 'a' }],
      [{ op: 'remove', path: '/a~2' }],
      [{ op: 'remove', path: '/a~' }],
      [{ op: 'Remove', path }],
      [{ op: 'constructor', path, value: 1 }],
      [
        { op: 'remove', path },
        { op: 'add', path },
      ],
    ]) {
      assert.equal(readPatch(body), null, JSON.stringify(body));
    }
  });

  it('is not one that has more than it needs, or nothing to do', () => {
    assert.ok(readPatch([]));
    assert.ok(readPatch([{ op: 'remove', path: '', value: 1, extra: true }]));
    assert.ok(readPatch([{ op: 'add', path: '/a', value: null }]));
  });
});

/** The value as it would come out of a body, without names that reach a prototype. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (key.startsWith('__') ? undefined : inner)) ?? 'null',
  );
}
