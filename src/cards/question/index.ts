import { defineCard } from '../define-card.js';
import { props, values } from './contract.js';
import { questionOutline } from './outline.js';
import { questionTraits } from './traits.js';

/** Asks the user to pick one option, or several. */
export const question = defineCard({ ...questionOutline, ...questionTraits, props, values });

export type { QuestionProps, QuestionOption } from './contract.js';
