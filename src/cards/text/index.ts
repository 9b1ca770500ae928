import * as z from 'zod/mini';
import { text as limitedText } from '../../lib/text.js';
import { defineCard } from '../define-card.js';

const props = z.object({
  title: z.optional(limitedText(0, 120)),
  body: limitedText(0, 4000),
  format: z._default(z.enum(['plain', 'markdown']), 'plain'),
});

/** Gives the user something to read. */
export const text = defineCard({
  component: 'canvas.text',
  version: 'v1',
  tag: 'canvas-text',
  props,
  kind: (words) => words.text.kind,
  heading: (props) => props.title ?? '',
  hint: (words) => words.text.hint,
  changes({ text }, before, after) {
    if (before.body === after.body) return '';
    return after.body.startsWith(before.body) ? text.more : text.other;
  },
});

export type TextProps = z.output<typeof props>;
