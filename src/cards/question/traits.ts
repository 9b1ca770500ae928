import { isObject } from '../../lib/json.js';
import { list, oneOf, shape, string, type Quick } from '../../lib/quick.js';
import { writeCount } from '../../lib/write-count.js';
import { SUBMIT_HOLD } from '../card-type.js';
import type { CardTraits, QuickAnswers } from '../card-traits.js';
import { listChanges } from '../list-changes.js';
import { keepDraft } from './draft.js';
import type { QuestionProps } from './index.js';

/** How long a quiz shows the right answer (contract: 2,000 ms). */
const REVEAL_HOLD = 2000;

const labels = ({ options }: QuestionProps) => options.map(({ label }) => ({ label }));

/** Text by option id. */
const details: Quick = (value) =>
  isObject(value) && Object.values(value).every((text) => typeof text === 'string') ? value : undefined;

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

/** What it sends. */
export const questionAnswers: QuickAnswers = {
  submit: shape({
    selected_option_ids: list(string()),
    skipped: oneOf(false),
    other_text: [string()],
    option_details: [details],
  }),
  skip: shape({ selected_option_ids: list(string(), 0, 0), skipped: oneOf(true) }),
};
