/** Reads the JSDoc of elements: for the tables of the README, and for the documentation in the playground. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { create } from '@custom-elements-manifest/analyzer/src/create.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const RAIL = 'src/rail/canvas-rail.ts';
/** What all cards share. */
export const CARD = 'src/cards/card-element.ts';

/** What the analyzer says of an element. It understands only syntax trees of its own TypeScript. */
export function describeElement(path) {
  const { modules } = create({ modules: [parse(path)], context: { dev: false } });
  return modules[0].declarations.find(({ kind }) => kind === 'class');
}

/** What a page can style: of each card by its tag, and what the rail and all cards have. */
export function elementApi() {
  const rail = describeElement(RAIL);
  const shared = describeElement(CARD);
  return {
    cards: Object.fromEntries(cardFiles().map(([tag, path]) => [tag, of(describeElement(path))])),
    tokens: [...shared.cssProperties, ...rail.cssProperties].map(nameAndDescription),
    events: rail.events.map(nameAndDescription),
  };
}

const of = ({ description, cssParts = [] }) => ({ description, parts: cssParts.map(nameAndDescription) });

const nameAndDescription = ({ name, description }) => ({ name, description });

/** The file of each card's element, by its tag: `canvas-question` is in `question/question-card.ts`. */
function cardFiles() {
  const files = readdirSync(`${root}src/cards`, { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[^/]+\/[^/]+-card\.ts$/.test(file))
    .map((file) => [`canvas-${file.split('/').at(-1).replace('-card.ts', '')}`, `src/cards/${file}`]);
}

function parse(path) {
  const analyzer = createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/src/create.js');
  const ts = createRequire(analyzer)('typescript');
  return ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.ES2015, true);
}
