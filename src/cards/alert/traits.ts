import type { CardTraits } from '../card-traits.js';
import type { AlertProps } from './index.js';

/** What is said and done about it. */
export const alertTraits: CardTraits<AlertProps> = {
  kind: (words, { severity }) => words.alert.severity[severity],
  heading: (props) => props.title ?? '',
  // It is there to be heard, and may leave before anybody has come to read it.
  hint: (_, { body }) => body,
};
