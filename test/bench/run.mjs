/** `npm run bench`: how much the rail costs a page, next to the least that it could cost, and to others. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { buildSites } from './build.mjs';
import { HELP, readOptions } from './options.mjs';
import { installPeers } from './peers.mjs';
import { profile } from './profile.mjs';
import { linesOf, tableOf, tailsOf } from './report.mjs';
import { rows } from './rows.mjs';
import { startServer } from './server.mjs';
import { randomFrom } from './statistics.mjs';
import { variants } from './variants.mjs';

const results = fileURLToPath(new URL('../../.bench/', import.meta.url));
const SEED = 20_26;

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

async function main() {
  mkdirSync(results, { recursive: true });
  const options = readOptions(process.argv.slice(2), Object.keys(variants));
  if (options.help) return console.log(HELP);
  if (options.list)
    return console.log(rows.map(({ name, title }) => `${name.padEnd(16)}${title}`).join('\n'));
  if (options.profile) return profileOf(options.profile);
  const asked = rows.filter(({ name }) => options.only.test(name));
  if (asked.length === 0) throw new Error(`No such row: ${rows.map(({ name }) => name).join(', ')}.`);
  const chosen = Object.fromEntries(options.variants.map((name) => [name, variants[name]]));
  if (Object.values(chosen).some(({ peer }) => peer)) installPeers();
  const server = await startServer(await buildSites(chosen));
  const browser = await launch();
  try {
    const bench = {
      browser,
      server,
      variants: options.variants,
      random: randomFrom(SEED),
      ...options.counts,
    };
    const lines = [];
    for (const row of asked) {
      process.stderr.write(`${row.name} … `);
      const start = performance.now();
      lines.push(...linesOf(row, await row.run(bench)));
      process.stderr.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
    }
    console.log(`\n${tableOf(lines, options.variants)}\n\n${tailsOf(lines, options.variants)}`);
    write({ browser: browser.version(), cores: cpus().length, counts: options.counts, lines });
  } finally {
    await browser.close();
    await server.stop();
  }
}

function profileOf(name) {
  const row = rows.find((one) => one.name === name);
  if (!row) throw new Error(`No such row: ${rows.map((one) => one.name).join(', ')}.`);
  return profile(row, `${results}${name}.cpuprofile`);
}

function write(figures) {
  writeFileSync(`${results}results.json`, `${JSON.stringify(figures, null, 2)}\n`);
}
