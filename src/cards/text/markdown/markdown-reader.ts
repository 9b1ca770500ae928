import type { Links, Token } from 'marked';
import { normalizeLines } from '../plain-text.js';
import { grow } from './grow.js';
import { lexBlocks } from './lexer.js';
import { readBlock } from './read-blocks.js';
import { readInlines } from './read-inlines.js';
import type { Block, Inlines } from './tree.js';

/**
 * Reads a markdown text that grows or changes. What did not change is not read again, and its blocks and
 * inlines are the same objects as before, so that the renderer can tell.
 */
export class MarkdownReader {
  #source = '';
  /** The top-level tokens of the source, where each begins, and what it draws. */
  #entries: readonly Entry[] = [];
  #links: Links = {};
  #inlines: ReadonlyMap<string, Inlines> = new Map();

  read(text: string): readonly Block[] {
    const source = normalizeLines(text).replaceAll('\0', '\u{fffd}');
    if (source !== this.#source) {
      try {
        this.#entries = this.#grow(source) ?? this.#readEntries(source);
      } catch {
        this.#entries = [];
      }
      this.#source = source;
    }
    const blocks = this.#entries.map(({ block }) => block).filter((block) => block !== null);
    // A text of nothing but definitions, or one that the lexer stumbled over, is shown as it is written.
    return blocks.length > 0 || !source.trim() ? blocks : [{ type: 'literal', text: source }];
  }

  #grow(source: string): readonly Entry[] | null {
    const last = this.#entries.at(-1);
    if (!last?.block || !source.startsWith(this.#source)) return null;
    const block = grow(last.block, this.#source, source.slice(this.#source.length));
    return block && [...this.#entries.slice(0, -1), { ...last, block }];
  }

  #readEntries(source: string): readonly Entry[] {
    const kept = this.#entries.slice(0, countKept(this.#entries, this.#source, source));
    let start = this.#entries[kept.length]?.start ?? 0;
    const { tokens, links, sources } = lexBlocks(source.slice(start));
    const known = sameLinks(links, this.#links) ? this.#inlines : new Map<string, Inlines>();
    const used = new Map<string, Inlines>();
    const inlinesOf = (inlineTokens: readonly Token[]) => {
      const inlineSource = sources.get(inlineTokens) ?? '';
      const inlines = used.get(inlineSource) ?? known.get(inlineSource) ?? readInlines(inlineSource, links);
      used.set(inlineSource, inlines);
      return inlines;
    };
    const read = tokens.map((token): Entry => {
      const entry = { start, type: token.type, block: readBlock(token, inlinesOf) };
      start += token.raw.length;
      return entry;
    });
    this.#links = links;
    this.#inlines = used;
    return [...kept, ...read];
  }
}

interface Entry {
  readonly start: number;
  readonly type: string;
  readonly block: Block | null;
}

/**
 * How many entries of a source stand unchanged in the next one: all before the last place that what follows
 * cannot reach back over. That is the start of a line that both have in common, after an empty line, with neither
 * a blank in front nor, after a list, what could become a list marker.
 */
function countKept(entries: readonly Entry[], source: string, next: string): number {
  // A definition can change every paragraph of the text, and its title may run over empty lines.
  if (source.includes(']:') || next.includes(']:')) return 0;
  const common = commonLength(source, next);
  for (let index = entries.length - 1; index > 1; index--) {
    const start = entries[index]?.start ?? 0;
    const safe = entries[index - 2]?.type === 'list' ? /[^\s\d*+-]/ : /\S/;
    if (start < common && entries[index - 1]?.type === 'space' && safe.test(source.charAt(start))) {
      return index;
    }
  }
  return 0;
}

function commonLength(a: string, b: string): number {
  if (b.startsWith(a)) return a.length;
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sameLinks(a: Links, b: Links): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
