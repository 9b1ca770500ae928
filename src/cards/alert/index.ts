import { defineCard } from '../define-card.js';
import { props } from './contract.js';
import { alertOutline } from './outline.js';
import { alertTraits } from './traits.js';

/** Tells the user something, and can leave by itself. */
export const alert = defineCard({ ...alertOutline, ...alertTraits, props });

export type { AlertProps, Severity } from './contract.js';
