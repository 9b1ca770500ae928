import * as z from 'zod/mini';
import { text } from '../../lib/text.js';
import { defineCard } from '../define-card.js';
import { keepDraft } from './draft.js';

const MAX_PROMPT = 240;
const MAX_PLACEHOLDER = 160;

const inputType = z.enum(['text', 'email', 'number', 'tel']);

const props = z.object({
  prompt: text(1, MAX_PROMPT),
  placeholder: z.optional(text(0, MAX_PLACEHOLDER)),
  input_type: z._default(inputType, 'text'),
  required: z._default(z.boolean(), false),
  allow_skip: z._default(z.boolean(), false),
});

/** Asks the user to type one value. */
export const input = defineCard({
  component: 'canvas.input',
  version: 'v1',
  tag: 'canvas-input',
  props,
  values: {
    submit: z.discriminatedUnion('input_type', [
      z.object({ input_type: z.literal('number'), value: z.number(), skipped: z.literal(false) }),
      z.object({
        input_type: z.enum(['text', 'email', 'tel']),
        value: z.string(),
        skipped: z.literal(false),
      }),
    ]),
    skip: z.object({ input_type: inputType, value: z.null(), skipped: z.literal(true) }),
  },
  dismissible: false,
  kind: (words) => words.input.kind,
  heading: (props) => props.prompt,
  hint: (words, { required }) => words.input.hint(required),
  keepDraft,
});

export type InputProps = z.output<typeof props>;
export type InputType = z.output<typeof inputType>;
