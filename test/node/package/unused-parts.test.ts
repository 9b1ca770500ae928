import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FILES, withoutUnused } from '../../tools/unused-parts.mjs';
import { textsOf } from '../source/files.js';
import { root } from './installed.js';

const HOOKS = /PolyfillSupport|HydrateSupport|(?:Html|Element)Versions|not constructable|unsafeCSS'/;
/** What only the half of marked says that writes HTML. */
const WRITER = /<p>An error occurred/;

describe('what is left out of libraries', () => {
  for (const file of FILES) {
    const code = readFileSync(`${root}node_modules/${file}`, 'utf8');

    it(`is in ${file}`, () => {
      const rest = withoutUnused(file, code);
      assert.notEqual(rest, code);
      assert.doesNotMatch(rest, HOOKS);
    });

    it(`stops the build where ${file} has changed`, () => {
      assert.throws(() => withoutUnused(file, ''), /has changed/);
      assert.throws(() => withoutUnused(file, code + code), /has changed/);
      assert.throws(() => withoutUnused(file, withoutUnused(file, code)), /has changed/);
    });
  }

  it('is in none of the bundles', () => {
    for (const [path, code] of textsOf('dist/cdn', '.js')) {
      assert.doesNotMatch(code, HOOKS, path);
      assert.doesNotMatch(code, WRITER, path);
    }
  });
});
