/** The rail as a script tag has it, but with its names, so that a profile can be read. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { litPolicy } from '../tools/lit-policy.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {Promise<string>} The folder. */
export async function buildReadable() {
  const outDir = `${root}.bench/build/readable/`;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [litPolicy()],
    build: {
      lib: { entry: { 'canvas-rail': `${root}src/cdn.ts` }, formats: ['es'] },
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { output: { chunkFileNames: 'chunks/[name].js', entryFileNames: '[name].js' } },
    },
  });
  return outDir;
}
