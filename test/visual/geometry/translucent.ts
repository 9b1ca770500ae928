import { describe, elementsIn } from './tree.js';

/** What of a card lets something else shine through: a shadow may, a surface or a letter may not. */
export function translucentParts(card: Element): readonly string[] {
  return [card, ...elementsIn(card.shadowRoot ?? card)]
    .filter((element) => element.checkVisibility())
    .flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) =>
        faultsOf(getComputedStyle(element, part)).map(
          (fault) => `${describe(element)}${part ?? ''} ${fault}`,
        ),
      ),
    );
}

function faultsOf(style: CSSStyleDeclaration): readonly string[] {
  if (style.content === 'none') return [];
  const faults: string[] = [];
  if (isBetween(style.opacity)) faults.push(`has an opacity of ${style.opacity}`);
  for (const name of ['color', 'backgroundColor'] as const) {
    if (isBetween(alphaOf(style[name]))) faults.push(`has a ${name} of ${style[name]}`);
  }
  // The dot of a radio is painted as a gradient, and is soft for no more than a pixel.
  if (/linear-gradient\(.*(transparent|rgba\(|\/ 0)/.test(style.backgroundImage))
    faults.push(`fades out: ${style.backgroundImage}`);
  return faults;
}

const isBetween = (value: string) => Number(value) > 0 && Number(value) < 1;

/** The last part of a computed colour where it has one: `rgba(0, 0, 0, 0.5)`, `color(srgb 0 0 0 / 0.5)`. */
function alphaOf(colour: string): string {
  return /(?:rgba\(.*,|\/) *([\d.]+)\)$/.exec(colour)?.[1] ?? '1';
}
