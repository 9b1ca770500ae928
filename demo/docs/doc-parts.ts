import { html, type TemplateResult } from 'lit';
import '../copy-button.js';

/** A part of a page that can be linked to. */
export function section(id: string, title: string, content: unknown): TemplateResult {
  return html`<section class="doc-section" id=${id} aria-labelledby="${id}-title">
    <h2 id="${id}-title" tabindex="-1">
      ${title}
      <a class="anchor" href="#${id}" aria-label="Link to ${title}">#</a>
    </h2>
    ${content}
  </section>`;
}

/** Text, or anything as JSON, with a button that copies it. */
export function codeBlock(label: string, content: unknown): TemplateResult {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  return html`<figure class="code-block">
    <figcaption>${label}</figcaption>
    <copy-button .text=${() => text} .label=${'Copy'}></copy-button>
    <pre dir="ltr" tabindex="0" role="region" aria-label=${label}>${text}</pre>
  </figure>`;
}
