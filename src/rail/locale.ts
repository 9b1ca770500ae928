/** The language around an element: the nearest `lang`, through shadow roots; English where there is none. */
export function localeAround(element: Element): string {
  for (const at of lineage(element)) {
    const lang = at.getAttribute('lang');
    if (lang && isLocale(lang)) return lang;
  }
  return 'en';
}

/** An element and all around it, from the inside out, through slots and shadow roots. */
export function lineage(element: Element): Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) line.push(at);
  return line;
}

/** Whether `Intl` takes it; it throws at anything else. */
export function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
