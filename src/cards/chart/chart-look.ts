import { isCalm } from '../../lib/calm.js';
import type { Measure } from './wrap-text.js';

/** Colours and type as the browser has resolved them, for a canvas that knows no custom properties. */
export interface ChartLook {
  readonly text: string;
  readonly muted: string;
  readonly surface: string;
  /** Marks at rest; while one of them is pointed at, that one and the others. */
  readonly mark: string;
  readonly strong: string;
  readonly faded: string;
  readonly grid: string;
  readonly zero: string;
  /** One for each slice of a pie. */
  readonly slices: readonly string[];
  /** Around every slice. */
  readonly rim: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly rtl: boolean;
  /** Whether nothing should move. */
  readonly still: boolean;
}

/**
 * Reads the look off an element that carries each token in a colour of its own (see the styles), since a
 * custom property's own value may still be `light-dark(…)` or `color-mix(…)`.
 */
export function readLook(ink: Element, swatches: Iterable<Element>): ChartLook {
  const style = getComputedStyle(ink);
  return {
    text: style.color,
    surface: style.backgroundColor,
    mark: style.borderTopColor,
    strong: style.outlineColor,
    faded: style.borderRightColor,
    grid: style.borderBottomColor,
    muted: style.borderLeftColor,
    zero: style.columnRuleColor,
    slices: Array.from(swatches, (swatch) => getComputedStyle(swatch).backgroundColor),
    rim: style.textDecorationColor,
    fontFamily: style.fontFamily,
    fontSize: parseFloat(style.fontSize),
    rtl: style.direction === 'rtl',
    still: isCalm(),
  };
}

/** A font as a canvas takes it. */
export function fontOf(look: ChartLook, weight = 400): string {
  return `${weight} ${look.fontSize}px ${look.fontFamily}`;
}

let pen: CanvasRenderingContext2D | null = null;

/** Measures text as it will be drawn; by a rule of thumb where the browser has no canvas for us. */
export function measureWith(look: ChartLook): Measure {
  pen ??= document.createElement('canvas').getContext('2d');
  return (text, weight) => {
    if (!pen) return text.length * look.fontSize * 0.55;
    pen.font = fontOf(look, weight);
    return pen.measureText(text).width;
  };
}
