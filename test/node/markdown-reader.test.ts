import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { MarkdownReader } from '../../src/cards/text/markdown/index.js';
import type { Block } from '../../src/cards/text/markdown/tree.js';

const fragments = [
  ...['a', 'word ', '**b**', '*', '_x_', '`', '[x](http://a.b)', '[x]', '![i](u)', '&amp;', '\\', '1', '-'],
  ...['\n', '\n\n', '\n\n', '\n\n', '\n\n', '  ', '    ', '\t', '  \n', '\r\n'],
  ...['- ', '- a\n\n', '* ', '1. ', '1. a\n\n', '2. ', '2) ', '- [ ] ', '> ', '# ', '---', '==='],
  ...['```\n', '~~~\n', 'a|b\n-|-\n', '<div>', '</div>', '<!--', '-->', '<script>', '</script>'],
];
/** Words, with what stands between, before and after them. */
const prose = [
  ...[
    'a',
    'b c',
    ' d',
    ' ',
    ' ',
    'word ',
    'www',
    '.',
    '. ',
    ',',
    "'",
    '1',
    '1. ',
    'x@y',
    'http://',
    'Ä',
    '日本',
  ],
  ...[
    '**',
    '*',
    '_',
    '`',
    '[',
    '](u)',
    '&amp',
    ';',
    '\\',
    '\n',
    '\n\n',
    '\n- ',
    '\n> ',
    '\n# ',
    '\n1. ',
    '\n=',
    '|',
  ],
];
const definitions = ['[x]: http://c.d', ']:', '"', ' "title'];

const documents = (parts: readonly string[]) =>
  fc.array(fc.constantFrom(...parts), { maxLength: 14 }).map((chosen) => chosen.join(''));

const growing = fc.oneof(documents(fragments), documents([...fragments, ...definitions]), documents(prose));

it('reads a text that grows letter by letter as if it had come at once', () => {
  fc.assert(
    fc.property(growing, (text) => {
      const reader = new MarkdownReader();
      for (let end = 1; end <= text.length; end++) {
        const part = text.slice(0, end);
        assert.deepEqual(reader.read(part), new MarkdownReader().read(part), JSON.stringify(part));
      }
    }),
    { numRuns: 3000 },
  );
});

it('reads a text that grows by several letters as if it had come at once', () => {
  fc.assert(
    fc.property(growing, fc.integer({ min: 2, max: 7 }), (text, step) => {
      const reader = new MarkdownReader();
      for (let end = step; end < text.length + step; end += step) {
        const part = text.slice(0, end);
        assert.deepEqual(reader.read(part), new MarkdownReader().read(part), JSON.stringify(part));
      }
    }),
    { numRuns: 3000 },
  );
});

it('does not read again what can only be more words', () => {
  const within: readonly (readonly [string, string, (block: Block | undefined) => unknown])[] = [
    ['# Title\n\nOne and **two** and th', 'ree, and four.', (block) => inlinesOf(block)[1]],
    ['- one\n- two and th', 'ree', (block) => block?.type === 'list' && block.items[0]],
    ['> one\n>\n> two and th', 'ree', (block) => block?.type === 'quote' && block.blocks[0]],
  ];
  for (const [text, more, part] of within) {
    const reader = new MarkdownReader();
    const before = part(reader.read(text).at(-1));
    assert.ok(before);
    const grown = reader.read(text + more);
    assert.equal(part(grown.at(-1)), before);
    assert.deepEqual(grown, new MarkdownReader().read(text + more));
  }
});

const inlinesOf = (block: Block | undefined) => (block?.type === 'paragraph' ? block.inlines : []);

it('reads a text that changes anywhere as if it had come at once', () => {
  fc.assert(
    fc.property(fc.array(documents(fragments), { maxLength: 4 }), documents(fragments), (texts, start) => {
      const reader = new MarkdownReader();
      for (const text of texts.flatMap((end) => [start + end, end, start])) {
        assert.deepEqual(reader.read(text), new MarkdownReader().read(text), JSON.stringify(text));
      }
    }),
    { numRuns: 2000 },
  );
});

it('gives back the very same blocks for what did not change', () => {
  const reader = new MarkdownReader();
  const [heading, paragraph, list] = reader.read('# Title\n\nA paragraph.\n\n- one\n- two\n\nThe la');

  const grown = reader.read(
    '# Title\n\nA paragraph.\n\n- one\n- two\n\nThe last one grows.\n\nAnd one more.',
  );

  assert.equal(grown[0], heading);
  assert.equal(grown[1], paragraph);
  assert.equal(grown[2], list);
  assert.equal(grown.length, 5);
});
