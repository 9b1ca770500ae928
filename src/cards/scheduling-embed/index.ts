import { defineCard } from '../define-card.js';
import { props, values } from './contract.js';
import { schedulingEmbedOutline } from './outline.js';
import { schedulingEmbedTraits } from './traits.js';

/** Lets the user book on the real scheduling page. The page's address is never an argument. */
export const schedulingEmbed = defineCard({
  ...schedulingEmbedOutline,
  ...schedulingEmbedTraits,
  props,
  values,
});

export type { SchedulingEmbedProps, Prefill } from './contract.js';
