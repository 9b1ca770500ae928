/**
 * Compares every card with the picture of it that somebody has looked at.
 *
 *   npm run shots                    compares
 *   npm run shots -- --update        takes the pictures anew, to be looked at and committed
 *   npm run shots -- question        only what has this in its name
 *   npm run shots -- --project=firefox   only in this engine; Playwright's other options too
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const RESULTS = '.shots/results.json';
const SHOTS = 'test/visual/shots';

const asked = process.argv.slice(2);
const isUpdate = asked.includes('--update');
const options = asked.filter((one) => one.startsWith('-') && one !== '--update');
const names = asked.filter((one) => !one.startsWith('-'));
const only = [...options, ...(names.length > 0 ? ['--grep', names.join('|')] : [])];

rmSync(RESULTS, { force: true });
const code = await new Promise((resolve) => {
  const args = ['test', '--config', 'test/visual/playwright.config.ts'];
  if (isUpdate) args.push('--update-snapshots=changed');
  const child = spawn('node_modules/.bin/playwright', [...args, ...only], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(isUpdate && { SHOTS_UPDATE: 'true' }) },
  });
  child.on('exit', resolve);
});
const report = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : null;
const counts = countsOf(report?.stats);
const tests = report ? testsIn(report.suites) : [];
const failures = tests.flatMap(failureOf);
if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, JSON.stringify({ ...counts, failures }));

if (isUpdate) {
  rememberBrowsers();
  if (only.length === 0) removeStale();
  console.log(`\nLook at what has changed before you commit it: git status ${SHOTS}`);
}
for (const { name, error } of failures) console.log(`\n✖ ${name}\n  ${error}`);
const reasons = tests.flatMap(({ annotations }) => annotations ?? []).filter(({ type }) => type === 'skip');
for (const reason of new Set(reasons.map(({ description }) => description)))
  console.log(`\nskipped: ${reason}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
if (counts.failed > 0)
  console.log('Old, new and difference side by side: npx playwright show-report .shots/report');
process.exitCode = code;

function countsOf(stats) {
  if (!stats) return { passed: 0, failed: 1, skipped: 0 };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** The picture that was not met, and where its difference is. */
function failureOf({ title, engine, results }) {
  const result = results.at(-1);
  if (!['failed', 'timedOut'].includes(result?.status)) return [];
  const difference = result.attachments.find(({ name }) => name.includes('-diff.'));
  const error = difference ? `differs here: ${relative(root, difference.path)}` : result.error?.message;
  return [{ name: `${title} in ${engine}: ${SHOTS}/${pictureOf(title, engine)}`, error: error ?? '' }];
}

/** Where it is among the pictures; WebKit's driver hands out no other kind than PNG. */
function pictureOf(title, engine) {
  return `${engine}/${title}.${engine === 'webkit' ? 'png' : 'webp'}`;
}

/** Every test, with the engine that it ran in. */
function testsIn(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.flatMap(({ title, tests: runs }) =>
      runs.map((run) => ({ ...run, title, engine: run.projectName })),
    ),
    ...testsIn(inner),
  ]);
}

/** The versions that took the pictures: letters are drawn otherwise by another one. */
function rememberBrowsers() {
  const file = `${SHOTS}/browsers.json`;
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  for (const { engine, annotations } of tests) {
    const version = annotations?.find(({ type }) => type === 'browser')?.description;
    if (version) known[engine] = version;
  }
  mkdirSync(SHOTS, { recursive: true });
  writeFileSync(file, `${JSON.stringify(known, null, 2)}\n`);
}

/** Pictures that no test looks at any more. */
function removeStale() {
  const wanted = new Set(tests.map(({ title, engine }) => pictureOf(title, engine)));
  for (const engine of new Set(tests.map((one) => one.engine))) {
    const folder = `${SHOTS}/${engine}`;
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      if (!wanted.has(`${engine}/${name}`)) rmSync(`${SHOTS}/${engine}/${name}`);
    }
  }
}
