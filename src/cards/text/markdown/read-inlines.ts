import type { Links, MarkedToken, Token, Tokens } from 'marked';
import { safeLink } from '../../../lib/safe-url.js';
import { decodeReferences } from './character-references.js';
import { hiddenDestination } from './destination.js';
import { lexInlines } from './lexer.js';
import { textOf, type Inline, type Inlines } from './tree.js';

/** Reads what is inside a paragraph, a heading or a cell. */
export function readInlines(source: string, links: Links): Inlines {
  return readTokens(lexInlines(source, links), false);
}

function readTokens(tokens: readonly Token[] | undefined, inLink: boolean): Inlines {
  const inlines: Inline[] = [];
  for (const token of tokens ?? []) {
    for (const inline of readToken(token as MarkedToken, inLink)) {
      const last = inlines.at(-1);
      if (typeof inline === 'string' && typeof last === 'string') inlines[inlines.length - 1] = last + inline;
      else if (inline !== '') inlines.push(inline);
    }
  }
  return inlines;
}

function readToken(token: MarkedToken, inLink: boolean): Inlines {
  switch (token.type) {
    case 'text':
      return [decodeReferences(token.text)];
    case 'escape':
    case 'html':
      return [token.text];
    case 'codespan':
      return [{ type: 'code', text: token.text }];
    case 'br':
      return [{ type: 'break' }];
    case 'strong':
      return [{ type: 'strong', inlines: readTokens(token.tokens, inLink) }];
    case 'em':
      return [{ type: 'emphasis', inlines: readTokens(token.tokens, inLink) }];
    case 'del':
      return [{ type: 'strike', inlines: readTokens(token.tokens, inLink) }];
    case 'link':
      return readLink(token, inLink);
    case 'image':
      // An image that is only looked at already calls home: its words take its place.
      return [textOf(readTokens(token.tokens, true))];
    default:
      return [];
  }
}

/** A link that may not lead anywhere is its text. */
function readLink(token: Tokens.Link, inLink: boolean): Inlines {
  const inlines = token.autolink ? [token.text] : readTokens(token.tokens, true);
  const href = inLink ? null : safeLink(token.autolink ? token.href : decodeReferences(token.href));
  if (href === null) return inlines;
  const title = token.title ? decodeReferences(token.title) : null;
  return [{ type: 'link', href, title, destination: hiddenDestination(href, textOf(inlines)), inlines }];
}
