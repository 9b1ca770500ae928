/** `npm run bench`: how much the rail costs a page, next to the least that it could cost, and to others. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { buildSites } from './build.mjs';
import { HELP, readOptions } from './options.mjs';
import { installPeers } from './peers.mjs';
import { linesOf, tableOf } from './report.mjs';
import { rows } from './rows.mjs';
import { startServer } from './server.mjs';
import { randomFrom } from './statistics.mjs';
import { variants } from './variants.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SEED = 20_26;

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

async function main() {
  const options = readOptions(process.argv.slice(2), Object.keys(variants));
  if (options.help) return console.log(HELP);
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
      process.stderr.write(`${row.name} …\n`);
      lines.push(...linesOf(row, await row.run(bench)));
    }
    console.log(`\n${tableOf(lines, options.variants)}`);
    write({ browser: browser.version(), cores: cpus().length, counts: options.counts, lines });
  } finally {
    await browser.close();
    await server.stop();
  }
}

function write(results) {
  mkdirSync(`${root}.bench`, { recursive: true });
  writeFileSync(`${root}.bench/results.json`, `${JSON.stringify(results, null, 2)}\n`);
}
