import * as z from 'zod/mini';
import { text } from '../../lib/text.js';
import { INPUT_TYPES, MAX_PLACEHOLDER, MAX_PROMPT } from './accepts.js';

const inputType = z.enum(INPUT_TYPES);

export const props = z.object({
  prompt: text(1, MAX_PROMPT),
  placeholder: z.optional(text(0, MAX_PLACEHOLDER)),
  input_type: z._default(inputType, 'text'),
  required: z._default(z.boolean(), false),
  allow_skip: z._default(z.boolean(), false),
});

export const values = {
  submit: z.discriminatedUnion('input_type', [
    z.object({ input_type: z.literal('number'), value: z.number(), skipped: z.literal(false) }),
    z.object({
      input_type: z.enum(['text', 'email', 'tel']),
      value: z.string(),
      skipped: z.literal(false),
    }),
  ]),
  skip: z.object({ input_type: inputType, value: z.null(), skipped: z.literal(true) }),
};

export type InputProps = z.output<typeof props>;
export type InputType = z.output<typeof inputType>;
