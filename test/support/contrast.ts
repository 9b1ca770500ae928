/** Red, green and blue, 0 to 1 each. */
export type Colour = readonly [number, number, number];

/** Reads what `getComputedStyle` says of an opaque colour: `rgb(1, 2, 3)` or `color(srgb 0.1 0.2 0.3)`. */
export function readColour(text: string): Colour {
  const numbers = text.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  const scale = text.startsWith('rgb') ? 255 : 1;
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || alpha !== 1) {
    throw new Error(`"${text}" is not an opaque colour.`);
  }
  return [red / scale, green / scale, blue / scale];
}

/** The contrast of two colours as WCAG 2.2 defines it: 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
