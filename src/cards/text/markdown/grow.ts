import type { Block, Inlines } from './tree.js';

/** The end of a word, a space and more words: whatever comes next is near no mark of markdown, and starts no line. */
const PLAIN_END = /[\p{L}\p{N},'] [\p{L}\p{N},.']*$/u;

/** How many characters of the end are looked at: a pattern is tried from the first one on. */
const END = 64;

/** Nothing but words. */
const PLAIN = /^[\p{L}\p{N},.' ]+$/u;

/**
 * The last block of a text, with more words on its last line, where nothing but words can come of them: most of
 * what an agent writes. Null where that is not certain, and the text has to be read.
 *
 * @param source - The text before, which ends in this block.
 * @param added - What has come at its end.
 */
export function grow(block: Block, source: string, added: string): Block | null {
  const [end = ''] = PLAIN_END.exec(source.slice(-END)) ?? [];
  // What begins with "www." becomes a link, and where there are definitions, any text in brackets may.
  if (!end || !PLAIN.test(added) || /www\./i.test(end + added) || source.includes(']:')) return null;
  // Only a paragraph keeps the space at its end.
  if (block.type !== 'paragraph' && added.endsWith(' ')) return null;
  return growBlock(block, end, added);
}

function growBlock(block: Block, end: string, added: string): Block | null {
  switch (block.type) {
    case 'paragraph':
    case 'line': {
      const inlines = growInlines(block.inlines, end, added);
      return inlines && { ...block, inlines };
    }
    case 'list': {
      const item = block.items.at(-1);
      const blocks = item && growLast(item.blocks, end, added);
      return blocks ? { ...block, items: [...block.items.slice(0, -1), { ...item, blocks }] } : null;
    }
    case 'quote': {
      const blocks = growLast(block.blocks, end, added);
      return blocks && { ...block, blocks };
    }
    default:
      return null;
  }
}

function growLast(blocks: readonly Block[], end: string, added: string): readonly Block[] | null {
  const last = blocks.at(-1);
  const grown = last && growBlock(last, end, added);
  return grown ? [...blocks.slice(0, -1), grown] : null;
}

function growInlines(inlines: Inlines, end: string, added: string): Inlines | null {
  const last = inlines.at(-1);
  return typeof last === 'string' && last.endsWith(end) ? [...inlines.slice(0, -1), last + added] : null;
}
