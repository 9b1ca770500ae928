import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Words } from '../../../words/english.js';
import { growingText } from '../growing-text.js';
import type { Inline, Inlines, LinkInline } from './tree.js';

/** Draws a paragraph's inlines, unless they are the same object as before. */
export function renderInlines(inlines: Inlines, words: Words): unknown {
  return guard([inlines, words], () => renderAll(inlines, words));
}

function renderAll(inlines: Inlines, words: Words): unknown {
  return inlines.map((inline) => renderInline(inline, words));
}

function renderInline(inline: Inline, words: Words): unknown {
  if (typeof inline === 'string') return growingText(inline);
  switch (inline.type) {
    case 'strong':
      return html`<strong>${renderAll(inline.inlines, words)}</strong>`;
    case 'emphasis':
      return html`<em>${renderAll(inline.inlines, words)}</em>`;
    case 'strike':
      return html`<s>${renderAll(inline.inlines, words)}</s>`;
    case 'code':
      return html`<code dir="ltr">${inline.text}</code>`;
    case 'break':
      return html`<br />`;
    case 'link':
      return renderLink(inline, words);
  }
}

/** The card stands beside a call, so a link never leads away from it. */
function renderLink(link: LinkInline, words: Words): TemplateResult {
  const { destination } = link;
  const text = link.inlines.length > 0 ? renderAll(link.inlines, words) : nothing;
  return html`<a
    href=${link.href}
    target="_blank"
    rel="noopener noreferrer nofollow"
    title=${link.title ?? nothing}
    ><span class="words">${text}</span
    >${destination === null ? nothing : html` <bdi class="destination" dir="ltr">(${destination})</bdi>`}<span
      class="visually-hidden"
    >
      ${words.text.newTab}</span
    ></a
  >`;
}
