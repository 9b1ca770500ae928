import { writeCount } from '../../lib/write-count.js';
import type { CardTraits } from '../card-traits.js';
import { listChanges } from '../list-changes.js';
import type { QuestionProps } from './index.js';
import { keepDraft } from './keep-draft.js';
import { firstTraits } from './first-traits.js';

const labels = ({ options }: QuestionProps) => options.map(({ label }) => ({ label }));

/** What is said and done about it once it is on screen. */
export const laterTraits = {
  hint(words, { options, allow_other, multi_select }, locale) {
    const count = options.length + Number(allow_other);
    return words.question.hint(count, writeCount(count, locale), multi_select);
  },
  changes: (words, before, after, locale) => listChanges(words, labels(before), labels(after), locale),
  keepDraft,
} satisfies Partial<CardTraits<QuestionProps>>;

/** What is said and done about it. */
export const questionTraits: CardTraits<QuestionProps> = { ...firstTraits, ...laterTraits };
