/**
 * Defines a custom element unless its name is taken: a page may load this code twice, and the
 * first copy stays in charge. On a server there is nothing to define.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
