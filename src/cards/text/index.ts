import * as z from 'zod/mini';
import { text as limitedText } from '../../lib/text.js';
import { defineCard } from '../define-card.js';

const MAX_NOTE = 200;

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
  hint: (_, props) => (isNote(props) ? props.body : ''),
  changes({ text }, before, after) {
    if (before.body === after.body || isNote(after)) return '';
    return after.body.startsWith(before.body) ? text.more : text.other;
  },
});

export type TextProps = z.output<typeof props>;

/** So short that it is read aloud rather than offered to be read, and free of marks that would be read too. */
function isNote({ body, format }: TextProps): boolean {
  return format === 'plain' && body.length <= MAX_NOTE;
}
