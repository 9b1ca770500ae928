/** A colour for a slice: so much of the accent, the rest towards the text (deep) or the surface. */
export interface Tone {
  readonly accent: number;
  readonly deep: boolean;
}

const DEEPEST = 0.62;
const LIGHTEST = 0.38;

/**
 * Steps of one colour, from deep to light. They please the eye and help it along; what a slice is says
 * its number.
 */
export function toneOf(index: number, count: number): Tone {
  const few = count <= 3;
  const from = few ? 0 : -(1 - DEEPEST);
  const to = 1 - LIGHTEST;
  const step = count > 1 ? from + ((to - from) * index) / (count - 1) : 0;
  return { accent: 1 - Math.abs(step), deep: step < 0 };
}
