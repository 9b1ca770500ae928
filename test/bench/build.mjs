/** Makes what the pages of the benchmark load, in .bench/build: minified, for production. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/**
 * The folder of files of each variant, and the code that its page has inline.
 * @param {string} cdn - The folder of the built rail.
 */
export async function buildSites(variants, cdn = `${root}dist/cdn/`) {
  if (!existsSync(`${cdn}canvas-rail.js`))
    throw new Error('There is no dist/cdn: run `npm run build` first.');
  const harness = await textOf('page/harness.mjs');
  const sites = Object.entries(variants).map(async ([name, variant]) => {
    const folder = variant.dist ? cdn : `${root}.bench/build/${name}/`;
    if (variant.entry) await bundle(variant, folder);
    const inline = variant.inline ? await textOf(variant.inline) : '';
    return [name, { ...variant, folder, inline, harness }];
  });
  return Object.fromEntries(await Promise.all(sites));
}

function bundle({ entry, script }, outdir) {
  return build({
    ...common,
    entryPoints: { [script.replace('.js', '')]: entry },
    outdir,
    splitting: true,
    jsx: 'automatic',
    chunkNames: 'chunks/[name]-[hash]',
  });
}

async function textOf(entry) {
  const { outputFiles } = await build({ ...common, entryPoints: [entry], write: false });
  return outputFiles[0].text;
}
