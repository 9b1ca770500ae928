import * as z from 'zod/mini';
import { text } from '../../lib/text.js';
import { defineCard } from '../define-card.js';

const prefill = z.strictObject({
  name: z.optional(text(0, 160)),
  email: z.optional(text(0, 254)),
});

const props = z.object({
  title: z.optional(text(1, 160)),
  prefill: z.optional(prefill),
});

/** Lets the user book on the real scheduling page. The page's address is never an argument. */
export const schedulingEmbed = defineCard({
  component: 'canvas.scheduling_embed',
  version: 'v1',
  tag: 'canvas-scheduling-embed',
  props,
  values: {
    submit: z.object({
      provider: z.literal('calendly'),
      event_uri: z.string(),
      invitee_uri: z.string(),
      skipped: z.literal(false),
    }),
  },
  kind: (words) => words.scheduling.kind,
  heading: (props) => props.title ?? '',
  // Nothing more: whether there is a page to book on is not known here.
  hint: (words, { title }) => (title ? '' : words.scheduling.pickTime),
  // The page itself shows the confirmation, so it stays until it is closed.
  holdAfterSubmit: () => null,
});

export type SchedulingEmbedProps = z.output<typeof props>;
export type Prefill = z.output<typeof prefill>;
