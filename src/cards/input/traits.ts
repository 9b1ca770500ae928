import { number, oneOf, shape, string, either } from '../../lib/quick.js';
import type { CardTraits, QuickAnswers } from '../card-traits.js';
import { keepDraft } from './draft.js';
import type { InputProps } from './index.js';
import { INPUT_TYPES } from './accepts.js';

/** What is said and done about it. */
export const inputTraits: CardTraits<InputProps> = {
  kind: (words) => words.input.kind,
  heading: (props) => props.prompt,
  hint: (words, { required }) => words.input.hint(required),
  keepDraft,
};

/** What it sends. */
export const inputAnswers: QuickAnswers = {
  submit: either(
    shape({ input_type: oneOf('number'), value: number, skipped: oneOf(false) }),
    shape({ input_type: oneOf('text', 'email', 'tel'), value: string(), skipped: oneOf(false) }),
  ),
  skip: shape({ input_type: oneOf(...INPUT_TYPES), value: oneOf(null), skipped: oneOf(true) }),
};
