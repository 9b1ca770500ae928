/** The other half of the policy: what happens once a card is there, and the words for what is wrong. */
export { Errands } from './errands.js';
export * from './read-later.js';
export * from './reduce-later.js';
