import { defineCard } from '../define-card.js';
import { props, values } from './contract.js';
import { inputOutline } from './outline.js';
import { inputTraits } from './traits.js';

/** Asks the user to type one value. */
export const input = defineCard({ ...inputOutline, ...inputTraits, props, values });

export type { InputProps, InputType } from './contract.js';
