import type { AddLanguage } from '../words/languages.js';
import { CanvasRail } from './canvas-rail.js';

/**
 * Adds a language to every rail, or replaces the words of one: a table, or a way to load it.
 *
 * It asks the element that is in charge: a page may have loaded this code twice.
 */
export const addLanguage: AddLanguage = (tag, words) => {
  const inCharge = customElements.get('canvas-rail') as typeof CanvasRail | undefined;
  (inCharge ?? CanvasRail).addLanguage(tag, words);
};
