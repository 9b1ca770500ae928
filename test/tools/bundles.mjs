/** What an app downloads of each entry before a card is shown, by the bundler that it is made with. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';

/** The entries for browsers, with what of each an app would use. */
export const ENTRIES = {
  'canvas-rail': "import 'canvas-rail';",
  'canvas-rail/protocol': "import { readMessage } from 'canvas-rail/protocol'; console.log(readMessage);",
  'canvas-rail/agents/tavus': "import { tavus } from 'canvas-rail/agents/tavus'; console.log(tavus);",
  'canvas-rail/skill': "import { resolveActions } from 'canvas-rail/skill'; console.log(resolveActions);",
};

const bundlers = {
  async esbuild(entry, outdir) {
    await esbuild({
      entryPoints: [entry],
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      logLevel: 'error',
    });
  },
  async Vite(entry, outDir) {
    const rolldownOptions = { input: entry, output: { entryFileNames: '[name].js' } };
    const options = { outDir, modulePreload: false, rolldownOptions };
    await vite({
      root: join(entry, '..'),
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: options,
    });
  },
  async webpack(entry, path) {
    await new Promise((resolve, reject) => {
      const output = { path, filename: '[name].js', module: true, chunkFormat: 'module' };
      const options = { mode: 'production', entry: { [basename(entry, '.js')]: entry }, output };
      webpack({ ...options, experiments: { outputModule: true }, performance: false }, (error, stats) => {
        if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  },
};

/** @param folder - A project that has the package installed. */
export async function bundles(folder) {
  const found = {};
  for (const [name, code] of Object.entries(ENTRIES)) {
    const file = `${name.replaceAll('/', '-')}.js`;
    writeFileSync(join(folder, file), code);
    for (const [bundler, bundle] of Object.entries(bundlers)) {
      const out = join(folder, 'bundled', bundler);
      rmSync(out, { recursive: true, force: true });
      mkdirSync(out, { recursive: true });
      await bundle(join(folder, file), out);
      found[`${name}, ${bundler}`] = weigh(out, file);
    }
  }
  return found;
}

/** The entry and all that it imports before it runs; each file is compressed on its own, as it is sent. */
function weigh(folder, file) {
  const files = new Set();
  const add = (path) => {
    if (files.has(path)) return;
    files.add(path);
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, target] of code.matchAll(/(?:\bfrom|\bimport)\s?["'`](\.[^"'`]+)["'`]/g)) {
      add(posix.join(posix.dirname(path), target));
    }
  };
  if (!readdirSync(folder).includes(file)) throw new Error(`${folder} has no ${file}`);
  add(file);
  const texts = [...files].map((path) => readFileSync(join(folder, path)));
  const sum = (measure) => texts.reduce((bytes, text) => bytes + measure(text).length, 0);
  return {
    gzip: sum((text) => gzipSync(text, { level: 9 })),
    brotli: sum((text) => brotliCompressSync(text)),
  };
}
