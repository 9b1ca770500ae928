import { Lexer, type Links, type Token, type TokensList } from 'marked';

/** What is deeper inside quotes, lists and emphasis than this stays as it is written. */
const MAX_DEPTH = 12;

/** How many characters may be looked through for blocks, again at each level that holds them. */
const MAX_WORK = 16_000;

/**
 * A paragraph with more places than this where markup could begin stays as it is written: it is no prose,
 * and the time to find where that much markup ends grows with the square of it.
 */
const MAX_MARKS = 300;

const MARK = /[*_~`]+|[[<@]/g;

/** The blocks of a markdown text. What is inside a paragraph, a heading or a cell is only named by its source. */
export interface LexedBlocks {
  readonly tokens: readonly Token[];
  /** What the text defines with `[label]: address`. */
  readonly links: Links;
  /** The source of each list of inline tokens; the lists themselves are empty. */
  readonly sources: ReadonlyMap<readonly Token[], string>;
}

export function lexBlocks(source: string): LexedBlocks {
  const lexer = new BoundedLexer({ gfm: true });
  lexer.blockTokens(source, lexer.tokens);
  const sources = new Map(lexer.inlineQueue.map(({ tokens, src }) => [tokens, src] as const));
  return { tokens: lexer.tokens, links: lexer.tokens.links, sources };
}

export function lexInlines(source: string, links: Links): readonly Token[] {
  if ((source.match(MARK)?.length ?? 0) > MAX_MARKS) return [verbatim(source)];
  const lexer = new BoundedLexer({ gfm: true });
  lexer.tokens.links = links;
  return lexer.inlineTokens(source);
}

/** Deep nesting would overflow the stack: every level is a call inside a call. */
class BoundedLexer extends Lexer {
  #depth = 0;
  #work = 0;

  override blockTokens(source: string, tokens?: Token[], clipped?: boolean): Token[];
  override blockTokens(source: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], clipped?: boolean): Token[] {
    this.#work += source.length;
    if (this.#depth < MAX_DEPTH && (this.#depth === 0 || this.#work < MAX_WORK)) {
      return this.#deeper(() => super.blockTokens(source, tokens, clipped));
    }
    this.state.top = true;
    tokens.push({ type: 'paragraph', raw: source, text: source, tokens: this.inline(source) });
    return tokens;
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (this.#depth < MAX_DEPTH) return this.#deeper(() => super.inlineTokens(source, tokens));
    tokens.push(verbatim(source));
    return tokens;
  }

  #deeper<T>(read: () => T): T {
    this.#depth++;
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }
}

const verbatim = (text: string): Token => ({ type: 'escape', raw: text, text });
