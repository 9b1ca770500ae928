import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MarkdownReader } from '../../src/cards/text/markdown/index.js';
import { needs, readCorpus } from './support/corpus.js';
import { squeeze, withoutForbidden, writeHtml } from './support/markdown-html.js';
import { walk } from './support/tree-walk.js';

interface MarkdownCase {
  readonly title: string;
  readonly markdown: string;
  readonly html: string;
}

const read = (text: string) => new MarkdownReader().read(text);

const fixtures = [
  // How many agree. The others hold raw HTML, use what another implementation adds, or are its own taste.
  ['commonmark_extras', 51],
  ['fatal', 4],
  ['linkify', 14],
  ['normalize', 3],
  ['proto', 2],
  ['strikethrough', 8],
  ['tables', 29],
  ['xss', 4],
] as const;

describe('markdown, beside another implementation', () => {
  for (const [name, agreeing] of fixtures) {
    const file = `markdown/markdown-it-${name}.json`;
    const cases = readCorpus<readonly MarkdownCase[]>(file);
    it(`means the same in ${agreeing} cases of "${name}"`, needs(file, cases), () => {
      const same = (cases ?? []).filter(
        ({ markdown, html }) => squeeze(writeHtml(read(markdown))) === squeeze(withoutForbidden(html)),
      );
      assert.ok(same.length >= agreeing, `only ${same.length} of ${cases?.length ?? 0}`);
    });
  }
});

const TYPES = [
  ...['paragraph', 'line', 'heading', 'code', 'literal', 'quote', 'list', 'table', 'rule'],
  ...['strong', 'emphasis', 'strike', 'break', 'link', undefined],
];
const KEYS = [
  ...['type', 'inlines', 'level', 'text', 'blocks', 'start', 'items', 'done', 'alignments', 'head', 'rows'],
  ...['href', 'title', 'destination'],
];

/** No node but those that are drawn as text, and no link but to where one may go. */
function assertHarmless(markdown: string): void {
  for (const { node } of walk(read(markdown))) {
    assert.ok(TYPES.includes(node.type), `${node.type}: ${markdown}`);
    assert.deepEqual(
      Object.keys(node).filter((key) => !KEYS.includes(key)),
      [],
    );
    if (node.type === 'link')
      assert.match(node.href ?? '', /^(?:https?:\/\/[^/?#@]+[/?#]|mailto:|tel:)/, markdown);
  }
}

/** A string in every place of a markdown text where it could become something else. */
const places = (text: string) => [
  text,
  `[x](${text})`,
  `[x](<${text}>)`,
  `![x](${text})`,
  `<${text}>`,
  `[x]\n\n[x]: ${text}`,
  `[x]\n\n[x]: <${text}> "${text}"`,
  `<a href="${text}">x</a>`,
  `[${text}](https://example.com "${text}")`,
  `- > ${text}\n- **${text}** \`${text}\``,
  `| ${text} |\n| - |\n| ${text} |`,
];

describe('markdown, written by somebody hostile', () => {
  const corpora = {
    'xss/patt-code-blocks.json': readCorpus<readonly { readonly text: string }[]>(
      'xss/patt-code-blocks.json',
    )?.flatMap(({ text }) => [text, ...text.split('\n')]),
    'url/urltestdata.json': readCorpus<readonly (string | { readonly input: string })[]>(
      'url/urltestdata.json',
    )?.map((entry) => (typeof entry === 'string' ? entry : entry.input)),
    'url/sanitize-url-cases.json': readCorpus<readonly { readonly input: unknown }[]>(
      'url/sanitize-url-cases.json',
    )?.flatMap(({ input }) => (typeof input === 'string' ? [input] : [])),
    'markdown/markdown-it-xss.json': readCorpus<readonly MarkdownCase[]>(
      'markdown/markdown-it-xss.json',
    )?.map(({ markdown }) => markdown),
  };
  for (const [file, texts] of Object.entries(corpora)) {
    it(`is words and safe links, whatever ${file} holds`, needs(file, texts ?? null), () => {
      assert.ok((texts?.length ?? 0) > 10, 'the corpus is there');
      for (const text of texts ?? []) places(text).forEach(assertHarmless);
    });
  }
});
