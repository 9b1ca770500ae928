import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { doneIcon } from '../../status-icons.js';
import type { Words } from '../../../words/english.js';
import { growingText } from '../growing-text.js';
import { outline } from './outline.js';
import { renderInlines } from './render-inlines.js';
import type { Alignment, Block, Inlines, ListItem, TableBlock } from './tree.js';

interface Place {
  readonly words: Words;
  /** How deep in the outline of the text. */
  readonly rank: number;
  /**
   * Only on the outermost block: what has its own direction no longer counts when the browser finds out the
   * direction of what is around it.
   */
  readonly dir: 'auto' | typeof nothing;
}

/** Draws the blocks of a text. A block that is the same object as before is not drawn again. */
export function renderBlocks(blocks: readonly Block[], words: Words): unknown {
  const ranks = outline(blocks);
  return blocks.map((block, index) => {
    const rank = ranks[index] ?? 0;
    return guard([block, rank, words], () => renderBlock(block, { words, rank, dir: 'auto' }));
  });
}

function renderBlock(block: Block, place: Place): unknown {
  const { words, rank, dir } = place;
  const inside: Place = { words, rank: dir === 'auto' ? rank + 1 : rank, dir: nothing };
  const inner = (blocks: readonly Block[]) => blocks.map((child) => renderBlock(child, inside));
  switch (block.type) {
    case 'paragraph':
      return html`<p dir=${dir}>${renderInlines(block.inlines, words)}</p>`;
    case 'line':
      return renderInlines(block.inlines, words);
    case 'heading':
      return renderHeading(rank, dir, renderInlines(block.inlines, words));
    case 'code':
      // The focus, so that a keyboard can scroll it.
      return html`<pre
        tabindex="0"
        role="group"
        aria-label=${words.text.code}
        dir="ltr"
      ><code>${growingText(block.text)}</code></pre>`;
    case 'literal':
      return html`<p class="plain" dir=${dir}>${block.text}</p>`;
    case 'quote':
      return html`<blockquote dir=${dir}>${inner(block.blocks)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item) => renderItem(item, inner(item.blocks), words));
      return block.start === null
        ? html`<ul dir=${dir}>
            ${items}
          </ul>`
        : html`<ol dir=${dir} start=${block.start}>
            ${items}
          </ol>`;
    }
    case 'table':
      return renderTable(block, dir, words);
    case 'rule':
      return html`<hr />`;
  }
}

/** The card's own heading is an h2, so the text's begin below it. */
function renderHeading(rank: number, dir: Place['dir'], words: unknown): TemplateResult {
  switch (rank) {
    case 1:
      return html`<h3 dir=${dir}>${words}</h3>`;
    case 2:
      return html`<h4 dir=${dir}>${words}</h4>`;
    case 3:
      return html`<h5 dir=${dir}>${words}</h5>`;
    default:
      return html`<h6 dir=${dir}>${words}</h6>`;
  }
}

function renderItem(item: ListItem, blocks: unknown, words: Words): TemplateResult {
  if (item.done === null) return html`<li>${blocks}</li>`;
  const { done, notDone } = words.text;
  return html`<li class="task">
    <span class="check" role="img" aria-label=${item.done ? done : notDone}
      >${item.done ? doneIcon : nothing}</span
    >
    <div>${blocks}</div>
  </li>`;
}

function renderTable(table: TableBlock, dir: Place['dir'], words: Words): TemplateResult {
  const align = (column: number): Alignment | typeof nothing => table.alignments[column] ?? nothing;
  const head = (cell: Inlines, column: number) =>
    html`<th scope="col" class=${align(column)}>${renderInlines(cell, words)}</th>`;
  const body = (cell: Inlines, column: number) =>
    html`<td class=${align(column)}>${renderInlines(cell, words)}</td>`;
  return html`<div class="wide" tabindex="0" role="group" aria-label=${words.text.table} dir=${dir}>
    <table>
      <thead>
        <tr>
          ${table.head.map(head)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(
          (row) =>
            html`<tr>
              ${row.map(body)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
