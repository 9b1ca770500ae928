import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortNames, withShortProperties } from '../../tools/short-properties.mjs';
import { textsOf } from '../source/files.js';

const sources = [...textsOf('src', '.ts').values()].join('\n');
const names = shortNames('--_b: var(--_a-b, var(--_a)); --_a-b: 1; --_c: 2; var(--_a-b)');

describe('the private properties of the styles', () => {
  it('have the shortest names where they are written most, and by their names where that says nothing', () => {
    assert.deepEqual(
      [...names],
      [
        ['--_a-b', '--cr-a'],
        ['--_a', '--cr-b'],
        ['--_b', '--cr-c'],
        ['--_c', '--cr-d'],
      ],
    );
  });

  it('have names that nothing else has', () => {
    const short = [...shortNames(sources).values()];
    assert.ok(short.length > 40);
    assert.equal(new Set(short).size, short.length);
    assert.doesNotMatch(sources, /--cr-/);
    const many = shortNames(Array.from({ length: 3000 }, (_, index) => `--_n${index}`).join(' '));
    assert.equal(new Set(many.values()).size, 3000);
  });

  it('are renamed as a whole, in texts alone', () => {
    const code = 'a.set("--_a", `--_a-b`, css`b{--_b: var(--_a-b)} ${c} d{e: --_a}`); f--_a; g["--_c"]';
    const short =
      'a.set("--cr-b", `--cr-a`, css`b{--cr-c: var(--cr-a)} ${c} d{e: --cr-b}`); f--_a; g["--cr-d"]';
    const valid = (text: string) => text.replace('f--_a', 'f-- - _a');
    assert.equal(withShortProperties(valid(code), names), valid(short));
  });

  it('are refused where a name is put together, or is not known', () => {
    for (const code of ['`--_${a}`', '`var(--_a${b})`', '"--_" + a', 'a + "--_a" + b']) {
      assert.throws(() => withShortProperties(code, names), /put together/, code);
    }
    assert.throws(() => withShortProperties('"--_other"', names), /No private property is called --_other/);
  });

  it('are short in all that a script tag loads', () => {
    for (const [path, code] of textsOf('dist/cdn', '.js')) assert.doesNotMatch(code, /--_[a-z]/, path);
  });
});
