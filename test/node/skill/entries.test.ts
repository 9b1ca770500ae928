import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What a bundler takes along for an entry, when it bundles for a browser. */
async function bundled(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../../../src/${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

describe('An entry', () => {
  it('for skills runs in a browser as in Node, and draws nothing', async () => {
    const files = await bundled('skill/index.ts');
    assert.ok(files.some((file) => file.endsWith('src/skill/actions.ts')));
    assert.ok(files.some((file) => file.endsWith('src/cards/catalog.ts')));
    const drawing = files.filter((file) =>
      /node_modules\/(lit|@lit|chart\.js|marked)|cards\/[^/]+\/[^/]+-card\.ts$/.test(file),
    );
    assert.deepEqual(drawing, []);
  });

  it('for calling a PAL API brings nothing along but itself', async () => {
    const files = await bundled('pal-api/client.ts');
    assert.deepEqual(files.map((file) => file.replace(/^.*src\//, '')).sort(), [
      'pal-api/client-error.ts',
      'pal-api/client.ts',
    ]);
  });
});
