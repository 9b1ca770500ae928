import * as z from 'zod/mini';
import type { CardRegistration } from '../../../src/index.js';

const props = z.object({
  prompt: z.string().check(z.minLength(1), z.maxLength(80)),
  stars: z._default(z.int().check(z.minimum(2), z.maximum(10)), 5),
});

export type RatingProps = z.output<typeof props>;

/** A card that no catalogue knows: a page's own. */
export const rating: CardRegistration<RatingProps> = {
  component: 'acme.rating',
  tag: 'acme-rating',
  load: () => import('./rating-card.js'),
  props,
  values: { submit: z.object({ stars: z.int() }) },
  heading: ({ prompt }) => prompt,
  keepDraft: (draft, { stars }) => (typeof draft === 'number' && draft <= stars ? draft : undefined),
};
