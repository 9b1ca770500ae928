import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { layers } from '../../tools/layers.mjs';
import { root, textsOf } from './files.js';
import { cycleIn, graphOf } from './import-graph.js';

const sources = textsOf('src', '.ts');

describe('imports', () => {
  it('never lead in a circle', () => {
    assert.equal(cycleIn(graphOf(sources)), null);
  });

  it('that lead in a circle would be found, and types are no such imports', () => {
    const circle = new Map([
      ['src/a.ts', "import { b } from './b.js';"],
      ['src/b.ts', "export * from './lib/c.js';"],
      ['src/lib/c.ts', "import '../a.js';"],
    ]);
    assert.deepEqual(cycleIn(graphOf(circle)), ['src/a.ts', 'src/b.ts', 'src/lib/c.ts', 'src/a.ts']);

    circle.set('src/lib/c.ts', "import type { A } from '../a.js'; import { type B } from '../b.js';");
    assert.equal(cycleIn(graphOf(circle)), null);
  });
});

describe('the layers', () => {
  const eslint = new ESLint({ cwd: root });

  for (const [files, above] of Object.entries(layers)) {
    const layer = files.split('/')[1]!;

    it(`${layer} must not import ${above.join(', ')}`, async () => {
      const filePath = [...sources.keys()].find((path) => path.startsWith(`src/${layer}/`));
      assert.ok(filePath, `there is no module in src/${layer}`);
      for (const other of above) {
        for (const way of ['..', '../..', '../../..']) {
          assert.equal(
            await complaintsAbout(filePath, `${way}/${other}/some/thing.js`),
            1,
            `${way}/${other}`,
          );
        }
      }
    });

    it(`${layer} may import what is below`, async () => {
      const filePath = [...sources.keys()].find((path) => path.startsWith(`src/${layer}/`))!;
      assert.equal(await complaintsAbout(filePath, `./${layer}-thing.js`), 0);
    });
  }

  it('cover every folder of the source', () => {
    const folders = new Set(
      [...sources.keys()]
        .map((path) => path.split('/'))
        .filter(({ length }) => length > 2)
        .map(([, folder]) => `src/${folder}/**`),
    );
    assert.deepEqual(
      [...folders].filter((folder) => !Object.hasOwn(layers, folder)),
      [],
    );
  });

  async function complaintsAbout(filePath: string, specifier: string): Promise<number> {
    const [result] = await eslint.lintText(`import '${specifier}';\n`, { filePath });
    return result!.messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports').length;
  }
});
