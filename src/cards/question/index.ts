import * as z from 'zod/mini';
import { text } from '../../lib/text.js';
import { defineCard, SUBMIT_HOLD } from '../define-card.js';
import { writeCount } from '../../lib/write-count.js';
import { listChanges } from '../list-changes.js';
import { keepDraft } from './draft.js';

const MIN_OPTIONS = 2;
const MAX_OPTIONS = 10;

/** How long a quiz shows the right answer (contract: 2,000 ms). */
const REVEAL_HOLD = 2000;

const option = z.object({
  id: text(1),
  label: text(1),
  allow_free_text: z._default(z.boolean(), false),
  free_text_placeholder: z.optional(z.string()),
});

const options = z
  .array(option)
  .check(z.minLength(MIN_OPTIONS), z.maxLength(MAX_OPTIONS), z.refine(hasUniqueIds, 'has an id twice'));

const props = z.object({
  question: text(1),
  options,
  multi_select: z._default(z.boolean(), false),
  allow_other: z._default(z.boolean(), false),
  allow_skip: z._default(z.boolean(), false),
  correct_answer: z.optional(z.union([z.string(), z.array(z.string())])),
});

/** Asks the user to pick one option, or several. */
export const question = defineCard({
  component: 'canvas.question',
  version: 'v1',
  tag: 'canvas-question',
  props,
  values: {
    submit: z.object({
      selected_option_ids: z.array(z.string()),
      skipped: z.literal(false),
      other_text: z.optional(z.string()),
      option_details: z.optional(z.record(z.string(), z.string())),
    }),
    skip: z.object({
      selected_option_ids: z.array(z.string()).check(z.maxLength(0)),
      skipped: z.literal(true),
    }),
  },
  kind: (words) => words.question.kind,
  heading: (props) => props.question,
  hint(words, { options, allow_other, multi_select }, locale) {
    const count = options.length + Number(allow_other);
    return words.question.hint(count, writeCount(count, locale), multi_select);
  },
  changes: (words, before, after, locale) => listChanges(words, labels(before), labels(after), locale),
  keepDraft,
  holdAfterSubmit: (props) => (props.correct_answer === undefined ? SUBMIT_HOLD : REVEAL_HOLD),
});

export type QuestionProps = z.output<typeof props>;
export type QuestionOption = z.output<typeof option>;

const labels = ({ options }: QuestionProps) => options.map(({ label }) => ({ label }));

function hasUniqueIds(options: readonly { readonly id: string }[]): boolean {
  return new Set(options.map(({ id }) => id)).size === options.length;
}
