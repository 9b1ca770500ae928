import type { CardTraits } from '../card-traits.js';
import type { TextProps } from './index.js';

const MAX_NOTE = 200;

/** So short that it is read aloud rather than offered to be read, and free of marks that would be read too. */
const isNote = ({ body, format }: TextProps): boolean => format === 'plain' && body.length <= MAX_NOTE;

/** What is said and done about it. */
export const textTraits: CardTraits<TextProps> = {
  kind: (words) => words.text.kind,
  heading: (props) => props.title ?? '',
  hint: (_, props) => (isNote(props) ? props.body : ''),
  changes({ text }, before, after) {
    if (before.body === after.body || isNote(after)) return '';
    return after.body.startsWith(before.body) ? text.more : text.other;
  },
};
