import type { Words } from '../words/english.js';
import type { renderStatus } from './status-template.js';

/** What can be said of an answer on its way. */
export type StatusWords = Pick<Words, 'sending' | 'willTryAgain' | 'sent' | 'notSaved'>;

let brought: typeof renderStatus | null = null;

/** Draws where an answer is on its way; null until somebody brings it: nothing is said of it meanwhile. */
export const statusTemplate = (): typeof renderStatus | null => brought;

/** Whoever brings what is not there from the start brings this, too. */
export function bringStatus(template: typeof renderStatus): void {
  brought = template;
}
