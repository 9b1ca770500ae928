import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/**
 * A text that is likely to grow at its end. What is new is appended to the text node: a node whose whole
 * text is set is shaped and laid out from its first letter on, which is most of the work for a long text.
 */
class GrowingText extends Directive {
  #node: Text | undefined;
  #text = '';

  override render(text: string): unknown {
    const node = this.#node;
    if (!node) {
      this.#node = document.createTextNode(text);
    } else if (text.startsWith(this.#text)) {
      if (text.length > this.#text.length) node.appendData(text.slice(this.#text.length));
    } else {
      node.data = text;
    }
    this.#text = text;
    return node ? noChange : this.#node;
  }
}

export const growingText = directive(GrowingText);
