import { defineCard } from '../define-card.js';
import { props } from './contract.js';
import { textOutline } from './outline.js';
import { textTraits } from './traits.js';

/** Gives the user something to read. */
export const text = defineCard({ ...textOutline, ...textTraits, props });

export type { TextProps } from './contract.js';
