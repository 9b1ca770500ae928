import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MarkdownReader } from '../../src/cards/text/markdown/index.js';
import { walk } from './support/tree-walk.js';

/** As much as a card may hold. */
const LENGTH = 4000;

/** As deep as a tree may be: twelve levels of blocks and twelve of inlines, three objects each. */
const DEPTH = 80;

const openers = [
  '>',
  '> ',
  '- ',
  '* ',
  '1. ',
  '1) ',
  '- > ',
  '*',
  '**',
  '_',
  '~',
  '~~',
  '[',
  '![',
  '[](',
  '<',
  '`',
];
const closers = ['', ')', ']', '](a)', '*', '\n\n', '>', '`', '\n|a|\n|-|\n', '\\\n', '\na\n=', ' a', '"'];

describe('markdown, nested beyond reason', () => {
  for (const opener of openers) {
    it(`stays shallow, and keeps its last word, after thousands of ${JSON.stringify(opener)}`, () => {
      for (const closer of closers) {
        const half = Math.floor(LENGTH / 2 / opener.length);
        for (const text of [
          opener.repeat(2 * half - closer.length) + closer,
          opener.repeat(half) + closer.repeat(Math.floor(LENGTH / 2 / Math.max(1, closer.length))),
          `${opener.repeat(150)}a${closer.repeat(150)}`,
          `${opener}a `.repeat(140) + `a${closer}`.repeat(140),
          `${opener}a`.repeat(half) + closer,
        ]) {
          const blocks = new MarkdownReader().read(`${text}\n\nlast`);
          const depths = [...walk(blocks)].map(({ depth }) => depth);
          assert.ok(Math.max(...depths) <= DEPTH, JSON.stringify(closer));
          assert.ok(JSON.stringify(blocks).includes('last'), JSON.stringify(closer));
        }
      }
    });
  }

  it('is drawn as written where a paragraph holds more marks than prose does', () => {
    const [block] = new MarkdownReader().read('**a** '.repeat(200));
    assert.deepEqual(block, { type: 'paragraph', inlines: ['**a** '.repeat(200)] });
  });
});
