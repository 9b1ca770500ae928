/** Reads the JSDoc of the public elements and writes the tables of the README. */
import { CanvasRail } from '../../src/index.ts';
import { CARD, describeElement, RAIL } from './describe.mjs';

/** The tables, in Markdown. */
export function apiTables() {
  const [rail, card] = describe();
  const isPublic = ({ privacy = 'public', description }) => privacy === 'public' && description;
  const members = rail.members.filter(isPublic);
  return [
    '## Reference',
    table('Properties', ['Property', 'Attribute', 'Type', ''], members.filter(isField).map(propertyRow)),
    table('Methods', ['Method', ''], members.filter(isMethod).map(methodRow)),
    table('Events', ['Event', ''], rail.events.filter(isPublic).map(nameRow)),
    table('Parts', ['Part', ''], rail.cssParts.map(nameRow)),
    table('Tokens', ['Token', ''], [...card.cssProperties, ...rail.cssProperties].map(nameRow)),
  ].join('\n\n');
}

/** The names of the tokens that are documented. */
export function documentedTokens() {
  return describe()
    .flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name))
    .sort();
}

/** The README with new tables between its two marks. */
export function withTables(readme) {
  const marked = /(?<start><!-- api:start -->\n).*?(?<end><!-- api:end -->)/s;
  if (!marked.test(readme)) throw new Error('The README has lost its marks, api:start and api:end.');
  return readme.replace(marked, (_, start, end) => `${start}\n${apiTables()}\n\n${end}`);
}

const describe = () => [RAIL, CARD].map(describeElement);

const isField = ({ kind }) => kind === 'field';
const isMethod = ({ kind }) => kind === 'method';

function propertyRow({ name, type, description, readonly }) {
  const attribute = attributeOf(name);
  return [
    code(name),
    attribute ? code(attribute) : '',
    code(type.text),
    readonly ? `${description} Read-only.` : description,
  ];
}

/** As Lit has it, which knows what the source only implies. */
function attributeOf(property) {
  const options = CanvasRail.elementProperties.get(property);
  if (!options || options.state || options.attribute === false) return '';
  return typeof options.attribute === 'string' ? options.attribute : property.toLowerCase();
}

function methodRow({ name, parameters = [], description, static: isStatic }) {
  const call = `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
  return [code(isStatic ? `CanvasRail.${call}` : call), description];
}

function nameRow({ name, description }) {
  return [code(name), description];
}

function table(title, heads, rows) {
  if (rows.length === 0) throw new Error(`There is nothing to say of ${title}.`);
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
  return `### ${title}\n\n${lines.join('\n')}`;
}

const code = (text) => `\`${text}\``;
const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
