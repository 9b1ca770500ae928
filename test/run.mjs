/**
 * `npm test`: every check, one after the other, whatever becomes of the one before. The last line says how
 * many passed and failed; a check without tests of its own counts as one.
 *
 *   node test/run.mjs [STEP …]     only these, by the names below
 *   node test/run.mjs chromium     the tests in the browser, in the quickest of the three engines
 *   node test/run.mjs browser      the same tests in chromium, firefox and webkit, one after the other
 *   FILES=test/rail/place.test.ts,test/core/reduce.test.ts node test/run.mjs browser     only these files
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printSizes } from './tools/sizes.mjs';
import { ENGINES, pathsOf, provide } from './support/engines.mjs';
import { readTap } from './support/tap.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'canvas-rail-'));
let running = null;
const total = { passed: 0, failed: 0, skipped: 0 };

const steps = {
  format: check('prettier', '--check', '.'),
  lint: check('eslint', '.', '--max-warnings', '0'),
  types: check('tsc', '--noEmit'),
  build: check('node', 'test/tools/build.mjs'),
  package: check('publint', '--strict'),
  'package types': check('attw', '--pack', '.', '--profile', 'esm-only', '--no-emoji'),
  ...Object.fromEntries(ENGINES.map((engine) => [engine, browserTests(engine)])),
  node: nodeTests,
};

// Compared where pictures have been taken and looked at.
if (existsSync(join(root, 'test/visual/shots/chromium'))) steps.shots = shotsTests;

// Whatever prints while it ends, a reporter or a crash, the counts come last.
process.on('exit', () => {
  rmSync(scratch, { recursive: true, force: true });
  if (total.passed + total.failed === 0) total.failed = 1;
  if (total.failed > 0) process.exitCode = 1;
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  writeSync(1, `\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
});
process.on('uncaughtException', (error) => {
  console.error(error);
  total.failed++;
  process.exit(1);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    running?.kill(signal);
    total.failed++;
    process.exit(1);
  });
}

process.chdir(root);
const chosen = chosenSteps();
provideEngines();
const summary = [];
for (const name of chosen) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const counts = await steps[name]().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  for (const key of Object.keys(total)) total[key] += counts[key];
  summary.push({ name, ...counts, seconds: Math.round((performance.now() - start) / 1000) });
}
if (existsSync('dist/cdn/canvas-rail.iife.js')) printSizes();
printSummary();

function chosenSteps() {
  const asked = process.argv.slice(2).flatMap((name) => (name === 'browser' ? ENGINES : name));
  const unknown = asked.filter((name) => !Object.hasOwn(steps, name));
  if (unknown.length > 0) throw new Error(`No step is called ${unknown}: ${Object.keys(steps).join(', ')}`);
  return asked.length > 0 ? asked : Object.keys(steps);
}

/** All at once, so that a fresh machine asks its package manager once. A step says itself what it misses. */
function provideEngines() {
  const engines = ENGINES.filter((engine) => chosen.includes(engine));
  if (chosen.includes('node') && !engines.includes('chromium')) engines.unshift('chromium');
  try {
    provide(...engines);
    if (engines.includes('chromium')) process.env.CHROME_PATH = pathsOf('chromium').browser;
  } catch (error) {
    console.error(error.message);
  }
}

function check(command, ...args) {
  return async () => {
    const code = await run(command, args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  };
}

function browserTests(engine) {
  return async () => {
    const file = join(scratch, `${engine}.json`);
    const code = await run('wtr', ['--config', 'test/wtr.config.mjs'], { ENGINE: engine, COUNT_FILE: file });
    return settled(code, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
  };
}

async function nodeTests() {
  const file = join(scratch, 'node.tap');
  const files = readdirSync('test/node', { recursive: true })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join('test/node', path))
    .sort();
  const spec = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const tap = ['--test-reporter=tap', `--test-reporter-destination=${file}`];
  const code = await run('node', [
    '--import',
    'tsx',
    '--test',
    '--test-concurrency=2',
    ...spec,
    ...tap,
    ...files,
  ]);
  return settled(code, existsSync(file) ? readTap(readFileSync(file, 'utf8')) : null);
}

/** Pictures can only be compared in the browsers that took them: in others all of these tests are skipped. */
async function shotsTests() {
  const file = join(scratch, 'shots.json');
  const code = await run('node', ['test/visual/run.mjs'], { COUNT_FILE: file });
  return settled(code, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
}

/** A run that fails without a failed test (a file that did not load, a crash) is a failure. */
function settled(code, counts) {
  const { passed, failed, skipped, names, failures } = counts ?? { passed: 0, failed: 1, skipped: 0 };
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed, skipped, names, failures };
}

/** Runs a command of ours and resolves to its exit code. */
function run(command, args, env = {}) {
  const path = command === 'node' ? process.execPath : join('node_modules', '.bin', command);
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    running = child;
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** The counts of every step; then, where the end of a long log still shows it, what was wrong. */
function printSummary() {
  const width = Math.max(...summary.map(({ name }) => name.length));
  console.log('\n── tests');
  for (const { name, passed, failed, skipped, seconds, names = [] } of summary) {
    const rest = `${skipped ? `, ${skipped} skipped` : ''}  (${seconds} s)`;
    console.log(`${name.padEnd(width)}  ${passed} passed, ${failed} failed${rest}`);
    for (const test of names) console.log(`${' '.repeat(width)}  skipped: ${test}`);
  }
  for (const { name, failures = [] } of summary) {
    for (const failure of failures)
      console.log(`\n✖ ${name}: ${failure.name}\n${failure.error.replace(/^/gm, '  ')}`);
  }
}
