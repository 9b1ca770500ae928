import * as z from 'zod/mini';
import { text } from '../../lib/text.js';
import { MAX_EMAIL, MAX_NAME, MAX_TITLE } from './accepts.js';

const prefill = z.strictObject({
  name: z.optional(text(0, MAX_NAME)),
  email: z.optional(text(0, MAX_EMAIL)),
});

export const props = z.object({
  title: z.optional(text(1, MAX_TITLE)),
  prefill: z.optional(prefill),
});

export const values = {
  submit: z.object({
    provider: z.literal('calendly'),
    event_uri: z.string(),
    invitee_uri: z.string(),
    skipped: z.literal(false),
  }),
};

export type SchedulingEmbedProps = z.output<typeof props>;
export type Prefill = z.output<typeof prefill>;
