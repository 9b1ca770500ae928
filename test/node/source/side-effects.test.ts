import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root, textsOf } from './files.js';
import { importsOf } from './import-graph.js';

const { sideEffects } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  sideEffects: readonly string[];
};
const sources = textsOf('src', '.ts');

/**
 * A bundler drops a module that is imported for what it does, unless package.json says that it does
 * something. The list counts for our own builds, too, so it names the sources beside what is published.
 */
describe('what a module does when it is loaded', () => {
  const doing = [...sources].filter(([, text]) => /^defineElement\(/m.test(text)).map(([path]) => path);
  const bare = [...sources].flatMap(([path, text]) => importsOf(path, text).filter(({ bare }) => bare));
  const paths = [...new Set([...doing, ...bare.map(({ path }) => path)])].sort();

  it('is something to look after', () => {
    assert.ok(paths.includes('src/index.ts') && paths.includes('src/cards/question/question-card.ts'));
  });

  for (const path of paths) {
    it(`is kept by bundlers: ${path}`, () => {
      const published = path.replace(/^src/, 'dist').replace(/ts$/, 'js');
      assert.ok(isListed(path), `${path} is not in sideEffects`);
      assert.ok(isListed(published), `${published} is not in sideEffects`);
    });
  }
});

function isListed(path: string): boolean {
  return sideEffects.some((pattern) => {
    const source = pattern.replace(/^\.\//, '').replace(/[.]/g, '\\.').replace(/\*/g, '[^/]*');
    return new RegExp(`^${source}$`).test(path);
  });
}
