/** The name of the specimen that an element is part of, through shadow roots. */
export function specimenOf(element: Node | null | undefined): string {
  if (element instanceof ShadowRoot) return specimenOf(element.host);
  const figure = element instanceof Element && element.closest<HTMLElement>('figure');
  if (figure) return figure.dataset.specimen ?? '';
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? specimenOf(root.host) : 'the page itself';
}
