/**
 * Builds everything that is published, into dist/:
 *
 * - one ES module with its types for every module of src, for bundlers and for Node
 * - cdn/canvas-rail.js, the module for a script tag, which loads its cards when they are shown
 * - cdn/canvas-rail.iife.js, one classic script with all in it
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { litPolicy } from './lit-policy.mjs';
import { litStyles } from './lit-styles.mjs';
import { unusedParts } from './unused-parts.mjs';
import { moduleEntry, scriptEntry, virtual } from './script-tag.mjs';
import { CORE, handOver } from './hand-over.mjs';
import { inlineRuntime } from './inline-runtime.mjs';
import { minifyAgain } from './minify-again.mjs';
import { shortProperties } from './short-properties.mjs';
import { shrinkTemplates, shrinkTemplatesIn } from './shrink-templates.mjs';
import { stylesTogether } from './styles-together.mjs';
import { licencesOf } from './third-party.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const banner = `/*! canvas-rail ${version} | MIT | what else is in it: THIRD-PARTY.txt */`;
const core = `${root}src/cdn.ts`;

/**
 * What is there from the start; what comes once a first question is on screen; what a calendar counts with; what
 * looks closer at the unusual; what is shared.
 */
const chunks = [
  { name: CORE, tags: ['$initial'], priority: 7 },
  {
    name: 'extras',
    test: /[\\/](accepts|calendar[\\/]mode|extras-code|english|chart-summary|later-code|refusals|status-icons)\.ts$/,
    priority: 5,
  },
  {
    name: 'calendar-card',
    test: /[\\/](calendar[\\/](?!contract)|lib[\\/](plain-date|moment|time-zone))/,
    priority: 4,
  },
  { name: 'shared', test: /[\\/](code-points|(async-)?directive)\.[jt]s$/, priority: 6 },
  { name: 'checks', test: /[\\/]zod[\\/]|[\\/]contracts?\.ts$|[\\/]lib[\\/]text\.ts$/, priority: 2 },
  { name: 'shared', test: (id) => !/[\\/]cards[\\/][^\\/]+[\\/]/.test(id), minShareCount: 2, priority: 1 },
];

/** A classic script cannot load a part of itself, and nobody reads ten languages: it has English alone. */
const englishOnly = {
  name: 'english-only',
  load: (id) => (id === `${root}src/words/built-in.ts` ? 'export const builtIn = {};' : null),
};

/** The question is in the core already. */
const questionIsThere = {
  name: 'question-is-there',
  transform(code, id) {
    if (id !== `${root}src/cards/elements.ts`) return;
    const rest = code.replace(/import\(["']\.\/question\/question-card\.js["']\)/, 'Promise.resolve()');
    if (rest === code) throw new Error('The way to the question has changed.');
    return { code: rest, map: null };
  },
};

/** Not all of English is there from the start: it is handed out as far as it is, and gets whole with the extras. */
const englishGetsWhole = {
  name: 'english-gets-whole',
  transform(code, id) {
    if (id !== `${root}src/index.ts`) return;
    const start = 'export { startWords as english } from "./words/english-start.js";';
    const rest = code.replace(/export \{ english \} from ["']\.\/words\/english\.js["'];/, start);
    if (rest === code) throw new Error('The way to English has changed.');
    return { code: rest, map: null };
  },
};

rmSync(`${root}dist`, { recursive: true, force: true });
emitModules();
const names = Object.keys(await import(pathToFileURL(`${root}dist/cdn.js`).href));
const bundles = [await buildModule(), await buildScript()];
writeFileSync(`${root}dist/cdn/THIRD-PARTY.txt`, licencesOf(bundles.flat().flatMap(modulesOf)));

function emitModules() {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const config = fileURLToPath(new URL('tsconfig.build.json', import.meta.url));
  const { status } = spawnSync(process.execPath, [tsc, '-p', config], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  shrinkTemplatesIn(`${root}dist`);
  if (existsSync(`${root}dist/cli.js`)) chmodSync(`${root}dist/cli.js`, 0o755);
}

function buildModule() {
  return bundle({
    entry: { 'canvas-rail': 'canvas-rail:module' },
    plugins: [
      litPolicy(),
      litStyles(),
      unusedParts(),
      shrinkTemplates(),
      shortProperties(`${root}src`),
      stylesTogether(),
      questionIsThere,
      englishGetsWhole,
      virtual('canvas-rail:module', moduleEntry(core, names)),
      inlineRuntime(),
      handOver(version),
      minifyAgain(),
    ],
    output: {
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      codeSplitting: { groups: chunks },
    },
  });
}

/**
 * All in one, the chart too. A script that fetches the rest from beside itself must find itself first,
 * which fails where it is inlined, copied alone, or served by another host without CORS.
 */
function buildScript() {
  return bundle({
    entry: { 'canvas-rail.iife': 'canvas-rail:script' },
    plugins: [
      litPolicy(),
      litStyles(),
      unusedParts(),
      shrinkTemplates(),
      shortProperties(`${root}src`),
      englishOnly,
      virtual('canvas-rail:script', scriptEntry(core, names)),
      minifyAgain(),
    ],
    output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
  });
}

function bundle({ entry, output, ...options }) {
  return build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      lib: { entry, formats: [output.format], name: 'CanvasRail' },
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        ...options,
        // That to minify twice takes longer is known.
        checks: { bundlerTimings: false },
        output: { ...output, minify: true, comments: { legal: false }, postBanner: banner },
      },
    },
  });
}

function modulesOf({ output }) {
  return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}
