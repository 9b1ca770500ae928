import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { replaced, walk } from './syntax.mjs';

const PRIVATE = /--_[\w-]+/g;

/** A page can have private properties of its own, which ours would inherit: few begin like these. */
const SHORT = '--cr-';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Gives the private properties of the styles in a folder, which begin with `--_`, names of a letter or two: the same
 * ones in every chunk, and the shortest to what is written most. As a file is named after what is in it, this is
 * done before there are chunks.
 */
export function shortProperties(folder) {
  let names;
  return {
    name: 'short-properties',
    enforce: 'post',
    buildStart() {
      const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
      names = shortNames(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
    },
    transform: (code, id) =>
      /[\\/]src[\\/].*\.ts$/.test(id) ? { code: withShortProperties(code, names), map: null } : null,
  };
}

/** By the name in the source. The order of its files says nothing. */
export function shortNames(source) {
  const counts = new Map();
  for (const [name] of source.matchAll(PRIVATE)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const order = [...counts].sort(([a, often], [b, more]) => more - often || (a < b ? -1 : 1));
  return new Map(order.map(([name], index) => [name, SHORT + letters(index)]));
}

function letters(index) {
  const last = LETTERS[index % LETTERS.length];
  return index < LETTERS.length ? last : letters(Math.floor(index / LETTERS.length) - 1) + last;
}

/**
 * Renames them in the texts of a module. The build fails where a name is only put together when the page runs.
 *
 * @param {string} code - JavaScript, without types.
 */
export function withShortProperties(code, names) {
  if (!code.includes('--_')) return code;
  const texts = [];
  walk(parseAst(code), (node) => {
    const text = code.slice(node.start, node.end);
    const isPart = node.type === 'TemplateElement';
    if (isPart || (node.type === 'Literal' && typeof node.value === 'string')) texts.push(node);
    const before = node.type === 'BinaryExpression' ? code.slice(node.left.start, node.left.end) : '';
    if ((isPart && !node.tail && /--_[\w-]*$/.test(text)) || /--_[\w-]*["'`]$/.test(before)) {
      throw new Error(`A private property is put together here: ${before || text}`);
    }
  });
  return replaced(code, texts, (text) => text.replace(PRIVATE, (name) => shortOf(name, names)));
}

function shortOf(name, names) {
  if (!names.has(name)) throw new Error(`No private property is called ${name}.`);
  return names.get(name);
}
