import { html, type TemplateResult } from 'lit';
import { CardElement } from '../card-element.js';
import { defineElement } from '../define-element.js';
import { growingText } from './growing-text.js';
import type { TextProps } from './index.js';
import { lazyMarkdown } from './lazy-markdown.js';
import type { MarkdownReader } from './markdown/index.js';
import { splitParagraphs } from './plain-text.js';
import { ScrollStop } from './scroll-stop.js';
import { listStyles } from './lists.styles.js';
import { markdownStyles } from './markdown.styles.js';
import { textStyles } from './text-card.styles.js';
import { textTraits } from './traits.js';

/**
 * Gives the user something to read: a plain text, or markdown.
 *
 * @csspart title - The heading.
 * @csspart body - The text.
 * @csspart close - Dismisses the card.
 */
export class TextCard extends CardElement<TextProps> {
  static override readonly reusable = true;
  static readonly traits = textTraits;

  static override styles = [...CardElement.styles, textStyles, markdownStyles, listStyles];

  #reader: MarkdownReader | undefined;
  #loading: Promise<void> | undefined;

  constructor() {
    super();
    new ScrollStop(this);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#loading) return complete;
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override renderCard(): TemplateResult {
    const { props, words } = this;
    return this.renderFrame({
      heading: props.title,
      close: words.text.close,
      body: props.format === 'markdown' ? this.#renderMarkdown() : this.#renderPlain('text'),
    });
  }

  #renderMarkdown(): TemplateResult {
    const markdown = lazyMarkdown.loaded;
    if (!markdown) {
      this.#load();
      return this.#renderPlain('text pending');
    }
    this.#reader ??= new markdown.MarkdownReader();
    const blocks = this.#reader.read(this.props.body);
    return html`<div class="text">${markdown.renderBlocks(blocks, this.words)}</div>`;
  }

  #renderPlain(name: string): TemplateResult {
    const paragraphs = splitParagraphs(this.props.body);
    return html`<div class=${name}>
      ${paragraphs.map((paragraph) => html`<p class="plain" dir="auto">${growingText(paragraph)}</p>`)}
    </div>`;
  }

  /** Until it is there, and also if it never comes, the text can be read as it was written. */
  #load(): void {
    this.#loading ??= lazyMarkdown.load().then((loaded) => {
      this.#loading = undefined;
      if (loaded) this.requestUpdate();
    });
  }
}

/** Loads what reads markdown, which a text else asks for when it is shown. */
export const warm = () => lazyMarkdown.load();

defineElement('canvas-text', TextCard);

declare global {
  interface HTMLElementTagNameMap {
    'canvas-text': TextCard;
  }
}
