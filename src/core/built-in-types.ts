import { catalog } from '../cards/catalog.js';
import { CardRegistry } from './registry.js';

/** The seven built-in cards, with their whole contracts. */
export const builtInTypes = new CardRegistry();
for (const type of catalog) builtInTypes.add(type);
