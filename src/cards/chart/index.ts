import { defineCard } from '../define-card.js';
import { props } from './contract.js';
import { chartOutline } from './outline.js';
import { chartTraits } from './traits.js';

/** Shows a few numbers as bars, as a line or as shares of a whole. */
export const chart = defineCard({ ...chartOutline, ...chartTraits, props });

export type { ChartProps, ChartPoint } from './contract.js';
