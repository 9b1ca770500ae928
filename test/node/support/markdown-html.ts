import { safeLink } from '../../../src/lib/safe-url.js';
import type { Block, Inline, Inlines } from '../../../src/cards/text/markdown/tree.js';

/** Writes a tree as the HTML that a CommonMark implementation would write for it, to compare the two. */
export function writeHtml(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('');
}

/**
 * Expected HTML without what this project leaves out on purpose: images are their words, raw HTML is text,
 * and a link that leads nowhere safe is its text. Line breaks between tags do not count.
 */
export function withoutForbidden(html: string): string {
  return html
    .replace(/<img src="[^"]*" alt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (_, href: string, text: string) => {
      const safe = safeLink(unescape(href));
      return safe === null ? text : `<a href="${escape(safe)}">${text}</a>`;
    })
    .replace(/ style="text-align:\w+"/g, '')
    .replace(/<code class="[^"]*">/g, '<code>');
}

export function squeeze(html: string): string {
  return html
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .replaceAll('&quot;', '"')
    .trim();
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const unescape = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const tag = (name: string, content: string, attributes = '') => `<${name}${attributes}>${content}</${name}>`;

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return tag('p', writeInlines(block.inlines));
    case 'line':
      return writeInlines(block.inlines);
    case 'heading':
      return tag(`h${block.level}`, writeInlines(block.inlines));
    case 'code':
      return tag('pre', tag('code', escape(block.text)));
    case 'literal':
      return escape(block.text);
    case 'quote':
      return tag('blockquote', writeHtml(block.blocks));
    case 'rule':
      return '<hr>';
    case 'list': {
      const items = block.items.map(({ blocks }) => tag('li', writeHtml(blocks))).join('');
      if (block.start === null) return tag('ul', items);
      return tag('ol', items, block.start === 1 ? '' : ` start="${block.start}"`);
    }
    case 'table': {
      const row = (name: string, cells: readonly Inlines[]) =>
        tag('tr', cells.map((cell) => tag(name, writeInlines(cell))).join(''));
      const body = block.rows.map((cells) => row('td', cells)).join('');
      return tag('table', tag('thead', row('th', block.head)) + (body && tag('tbody', body)));
    }
  }
}

const writeInlines = (inlines: Inlines): string => inlines.map(writeInline).join('');

const NAMES = { strong: 'strong', emphasis: 'em', strike: 's' } as const;

function writeInline(inline: Inline): string {
  if (typeof inline === 'string') return escape(inline);
  switch (inline.type) {
    case 'code':
      return tag('code', escape(inline.text));
    case 'break':
      return '<br>';
    case 'link':
      return tag('a', writeInlines(inline.inlines), ` href="${escape(inline.href)}"`);
    default:
      return tag(NAMES[inline.type], writeInlines(inline.inlines));
  }
}
