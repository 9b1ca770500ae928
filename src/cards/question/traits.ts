import { SUBMIT_HOLD } from '../card-type.js';
import { writeCount } from '../../lib/write-count.js';
import type { CardTraits } from '../card-traits.js';
import { listChanges } from '../list-changes.js';
import type { QuestionProps } from './index.js';
import { keepDraft } from './keep-draft.js';

/** How long a quiz shows the right answer (contract: 2,000 ms). */
const REVEAL_HOLD = 2000;

const labels = ({ options }: QuestionProps) => options.map(({ label }) => ({ label }));

/** What is said and done about it. */
export const questionTraits: CardTraits<QuestionProps> = {
  kind: (words) => words.question.kind,
  heading: (props) => props.question,
  hint(words, { options, allow_other, multi_select }, locale) {
    const count = options.length + Number(allow_other);
    return words.question.hint(count, writeCount(count, locale), multi_select);
  },
  changes: (words, before, after, locale) => listChanges(words, labels(before), labels(after), locale),
  keepDraft,
  holdAfterSubmit: (props) => (props.correct_answer === undefined ? SUBMIT_HOLD : REVEAL_HOLD),
};
