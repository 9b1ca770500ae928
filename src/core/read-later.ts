/** The other half of reading: changes of a card that is there, and the words for what is wrong. */
export { readChange } from './read-change.js';
export {
  ignoredArguments,
  invalidCard,
  malformedConfig,
  missingId,
  unknownCard,
  wrongArguments,
} from './refusals.js';
