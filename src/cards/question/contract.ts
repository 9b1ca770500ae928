import * as z from 'zod/mini';
import { text } from '../../lib/text.js';
import { MAX_OPTIONS, MIN_OPTIONS } from './accepts.js';

const option = z.object({
  id: text(1),
  label: text(1),
  allow_free_text: z._default(z.boolean(), false),
  free_text_placeholder: z.optional(z.string()),
});

const options = z
  .array(option)
  .check(z.minLength(MIN_OPTIONS), z.maxLength(MAX_OPTIONS), z.refine(hasUniqueIds, 'has an id twice'));

export const props = z.object({
  question: text(1),
  options,
  multi_select: z._default(z.boolean(), false),
  allow_other: z._default(z.boolean(), false),
  allow_skip: z._default(z.boolean(), false),
  correct_answer: z.optional(z.union([z.string(), z.array(z.string())])),
});

export const values = {
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
};

export type QuestionProps = z.output<typeof props>;
export type QuestionOption = z.output<typeof option>;

function hasUniqueIds(options: readonly { readonly id: string }[]): boolean {
  return new Set(options.map(({ id }) => id)).size === options.length;
}
