/** What a page downloads of the script-tag builds: `node test/tools/sizes.mjs`. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));

/** What is only fetched for some: another language, a card that moves in a sheet, a conversation, odd arguments. */
const ON_DEMAND = /^(checks|contracts|delivery|markdown|sheet|..|zh-hant)$/;

/** By name, the bytes that come with it and that were not there before. */
export function sizes() {
  const chunks = readdirSync(`${cdn}chunks`).map((name) => `chunks/${name}`);
  const first = withImports('canvas-rail.js');
  const later = chunks.filter((path) => !first.has(path)).sort();
  const cards = later.filter((path) => !ON_DEMAND.test(nameOf(path)));
  return [
    row('a question', [...first]),
    ...[...new Set(later.map(nameOf))].map((name) =>
      row(
        `then ${name}`,
        later.filter((path) => nameOf(path) === name),
      ),
    ),
    row('all seven cards', [...first, ...cards]),
    row('the classic script', ['canvas-rail.iife.js']),
  ];
}

const nameOf = (path) => posix.basename(path).replace(/-[\w-]{8}\.js$/, '');

/** Prints them, in kB of 1,000 bytes. */
export function printSizes() {
  const cells = sizes().map(({ name, ...bytes }) => [name, ...Object.values(bytes).map(kilobytes)]);
  console.log(
    `\n${'── sizes in kB'.padEnd(32)}${'plain'.padStart(9)}${'gzip'.padStart(9)}${'brotli'.padStart(9)}`,
  );
  for (const [name, ...numbers] of cells) {
    console.log(name.padEnd(32) + numbers.map((number) => number.padStart(9)).join(''));
  }
}

/** A file and all that it imports before it runs. */
function withImports(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  const code = readFileSync(cdn + path, 'utf8');
  for (const [, target] of code.matchAll(/(?:from|import)\s?["'`](\.[^"'`]+)["'`]/g)) {
    withImports(posix.join(posix.dirname(path), target), found);
  }
  return found;
}

/** Each file is compressed on its own, as it is sent. */
function row(name, paths) {
  const texts = paths.map((path) => readFileSync(cdn + path));
  const sum = (measure) => texts.reduce((bytes, text) => bytes + measure(text), 0);
  return {
    name,
    plain: sum((text) => text.length),
    gzip: sum((text) => gzipSync(text, { level: 9 }).length),
    brotli: sum((text) => brotliCompressSync(text).length),
  };
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

if (import.meta.url === pathToFileURL(process.argv[1]).href) printSizes();
