import type { Look } from './look.js';
import { chosen, components } from './specimens.js';

/**
 * How many cards of a kind stand on one page. By number and not by height, so that a card that grows never
 * pushes another one to another page.
 */
const BATCH: Readonly<Record<string, number>> = {
  'canvas.question': 12,
  'canvas.input': 27,
  'canvas.calendar': 3,
  'canvas.text': 3,
  'canvas.chart': 9,
  'canvas.alert': 8,
  'canvas.scheduling_embed': 9,
  notices: 4,
};

export type Batch = Pick<Look, 'component' | 'from' | 'count'> & Partial<Look>;

/** Every specimen, in pages of a size that a person and a checker can take in; all open ones where told so. */
export function batches(only: Partial<Look> = {}): readonly Batch[] {
  return components.flatMap((component) => {
    const all = chosen({ ...only, component }).length;
    const size = BATCH[component] ?? all;
    return Array.from({ length: Math.ceil(all / size) }, (_, index) => {
      const from = index * size;
      return { ...only, component, from, count: Math.min(size, all - from) };
    });
  });
}
