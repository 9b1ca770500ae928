import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { documentedTokens, withTables } from '../../tools/api.mjs';
import { root, textsOf } from './files.js';

describe('the README', () => {
  it('has the tables that the source documents: `npm run docs` writes them', async () => {
    const filepath = `${root}README.md`;
    const readme = readFileSync(filepath, 'utf8');
    const options = { ...(await resolveConfig(filepath)), filepath };

    assert.equal(readme, await format(withTables(readme), options));
  });

  it('names every token that a page can set, and no other', () => {
    const used = [...textsOf('src', '.ts')]
      .map(([, text]) => text.replace(/^ \* @cssprop.*$/gm, ''))
      .flatMap((text) => text.match(/--canvas-rail-[a-z-]+/g) ?? []);

    assert.deepEqual(documentedTokens(), [...new Set(used)].sort());
  });
});
