/** All elements of a part of the page, through shadow roots, in reading order. */
export function elementsIn(root: ParentNode): readonly Element[] {
  return [...root.children].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ...elementsIn(element),
  ]);
}

/** The element around a node, through shadow roots. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element and all around it, up to the place of the specimen. */
export function around(element: Element | null): readonly Element[] {
  if (!element || element.matches('figure')) return [];
  return [element, ...around(parentOf(element))];
}

export function contains(outer: Element, inner: Element): boolean {
  return around(inner).includes(outer);
}

/** Whether it is there for the eye: drawn, not see-through, and not kept for those who listen. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return !around(element).some((one) => getComputedStyle(one).clipPath.startsWith('inset(50%'));
}

export interface TextLine {
  readonly text: string;
  readonly element: Element;
  readonly box: DOMRect;
}

/** Every line of every text that can be seen. */
export function linesIn(card: Element): readonly TextLine[] {
  return [card, ...elementsIn(card.shadowRoot ?? card)].filter(isSeen).flatMap((element) =>
    [...element.childNodes]
      .filter((node): node is Text => node instanceof Text && node.data.trim() !== '')
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const text = node.data.trim().replace(/\s+/g, ' ').slice(0, 40);
        return [...range.getClientRects()]
          .filter(({ width, height }) => width > 0 && height > 0)
          .map((box) => ({ text, element, box }));
      }),
  );
}

const CONTROLS =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex="-1"], .plot)';

/** Everything that can be worked, whether the eye sees it or only its label. */
export function controlsIn(card: Element): readonly HTMLElement[] {
  return elementsIn(card.shadowRoot ?? card).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element.matches(CONTROLS) && element.checkVisibility(),
  );
}

export function describe(element: Element): string {
  const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
  const kind = element.className
    ? `${element.localName}.${String(element.className).split(' ')[0]}`
    : element.localName;
  return `${kind} "${name.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
}
