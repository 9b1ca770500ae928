import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withStylesTogether } from '../../tools/styles-together.mjs';
import { textsOf } from '../source/files.js';

const files = textsOf('dist/cdn', '.js');
const entry = [...files].find(([path]) => path.endsWith('/canvas-rail.js'))![1];
const chunks = [...files].filter(([path]) => path.includes('/chunks/'));

/** Where the core leaves its parts. */
const PLACE = /globalThis\[Symbol\.for\("canvas-rail [\d.]+ [\w-]{8}"\)\]/g;

describe('the module for a script tag', () => {
  it('begins with what the browser is told, then says what it is, and has no other comments', () => {
    const [eager, banner, ...rest] = entry.split('\n');
    assert.equal(eager, '//# allFunctionsCalledOnLoad');
    assert.match(banner!, /^\/\*! canvas-rail [\d.]+ \| MIT \| what else is in it: THIRD-PARTY\.txt \*\/$/);
    assert.doesNotMatch(rest.join('\n'), /\/\*[!*@#]|\/\/#/);
    for (const [path, code] of files) {
      assert.equal(code.split('/*! canvas-rail').length, 2, path);
      assert.equal(code.includes(eager), code === entry, path);
    }
  });

  it('leaves as many parts in one place as are taken from there', () => {
    const places = new Set([...files.values()].flatMap((code) => code.match(PLACE) ?? []));
    assert.equal(places.size, 1);
    const [place] = places;
    const taken = new Set<number>();
    for (const [path, code] of chunks) {
      const lists = code.split(`=${place}`).slice(0, -1);
      for (const list of lists) {
        const keys = /\{([^{}]*)\}$/.exec(list)?.[1]?.split(',') ?? [];
        assert.ok(keys.length > 0, path);
        for (const key of keys) taken.add(Number(/^\d+(?=:)/.exec(key)?.[0]));
      }
    }
    const count = taken.size;
    assert.ok(count > 20);
    assert.deepEqual(
      [...taken].sort((a, b) => a - b),
      Array.from({ length: count }, (_, index) => index),
    );
    assert.ok(entry.includes(`${place}??=[`));
  });

  it('loads chunks that are there, and needs none of them at once', () => {
    const names = chunks.map(([path]) => path.split('/').at(-1));
    for (const [path, code] of files) {
      for (const [, target] of code.matchAll(/(?:from|import\()"\.\/(?:chunks\/)?([^"]+)"/g)) {
        assert.ok(names.includes(target), `${path} loads ${target}`);
      }
    }
    assert.doesNotMatch(entry, /\bfrom"|\bimport"/);
  });
});

describe('the styles of a chunk', () => {
  const lit = `var css = () => { throw Error("Value passed to 'css' function must be") };`;

  it('are put behind one another, and nothing else moves', () => {
    const code = `${lit}var a = css\`a\`;one();var b = css\`b\${a}\`;var c = css\`c\`;two();var d = other\`d\`;`;
    const together = `${lit}var a = css\`a\`;var c = css\`c\`;one();var b = css\`b\${a}\`;two();var d = other\`d\`;`;
    assert.equal(withStylesTogether(code), together);
  });

  it('are refused where they are not known', () => {
    for (const code of ['var a = css`a`;var b = css`b`;', lit, `var a = css\`a\`;var b = css\`b\`;${lit}`]) {
      assert.throws(() => withStylesTogether(code), /not in the form/, code);
    }
  });
});
