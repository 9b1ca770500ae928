import { SUBMIT_HOLD } from '../card-type.js';
import type { CardTraits } from '../card-traits.js';
import type { QuestionProps } from './index.js';

/** How long a quiz shows the right answer (contract: 2,000 ms). */
const REVEAL_HOLD = 2000;

/** What is said and done about it before it is on screen. */
export const firstTraits: CardTraits<QuestionProps> = {
  kind: (words) => words.question.kind,
  heading: (props) => props.question,
  // As it is until more is known: what is not offered any more is neither drawn nor sent.
  keepDraft: (draft) => draft,
  holdAfterSubmit: (props) => (props.correct_answer === undefined ? SUBMIT_HOLD : REVEAL_HOLD),
};
