/**
 * Defines a custom element unless its name is taken: a page may load this code twice, and the
 * first copy stays in charge.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
