import type { MarkedToken, Token, Tokens } from 'marked';
import type { Alignment, Block, Inlines, ListItem } from './tree.js';

/** Reads the inline tokens of a block; the reader knows their source. */
export type InlinesOf = (tokens: readonly Token[]) => Inlines;

/** Reads one token of a markdown text; null for those that draw nothing. */
export function readBlock(anyToken: Token, inlinesOf: InlinesOf): Block | null {
  const token = anyToken as MarkedToken;
  switch (token.type) {
    case 'paragraph':
      return readParagraph(inlinesOf(token.tokens));
    case 'text':
      return { type: 'line', inlines: inlinesOf(token.tokens ?? []) };
    case 'heading':
      return { type: 'heading', level: token.depth, inlines: inlinesOf(token.tokens) };
    case 'code':
      return { type: 'code', text: token.text };
    case 'html':
      return { type: 'literal', text: token.text.trimEnd() };
    case 'blockquote':
      return { type: 'quote', blocks: readBlocks(token.tokens, inlinesOf) };
    case 'list':
      return {
        type: 'list',
        start: token.ordered ? Number(token.start) : null,
        items: token.items.map((item) => readItem(item, inlinesOf)),
      };
    case 'table':
      return readTable(token, inlinesOf);
    case 'hr':
      return { type: 'rule' };
    default:
      return null;
  }
}

function readBlocks(tokens: readonly Token[], inlinesOf: InlinesOf): readonly Block[] {
  return tokens.map((token) => readBlock(token, inlinesOf)).filter((block) => block !== null);
}

/** A paragraph of nothing but an image without words has nothing to show. */
function readParagraph(inlines: Inlines): Block | null {
  return inlines.length > 0 ? { type: 'paragraph', inlines } : null;
}

function readItem(item: Tokens.ListItem, inlinesOf: InlinesOf): ListItem {
  return { done: item.task ? item.checked === true : null, blocks: readBlocks(item.tokens, inlinesOf) };
}

function readTable(token: Tokens.Table, inlinesOf: InlinesOf): Block {
  const readRow = (cells: readonly Tokens.TableCell[]) => cells.map((cell) => inlinesOf(cell.tokens));
  return {
    type: 'table',
    alignments: token.align.map(readAlignment),
    head: readRow(token.header),
    rows: token.rows.map(readRow),
  };
}

function readAlignment(align: 'left' | 'center' | 'right' | null): Alignment {
  return align === 'left' ? 'start' : align === 'right' ? 'end' : align;
}
