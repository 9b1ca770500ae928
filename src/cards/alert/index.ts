import * as z from 'zod/mini';
import { text } from '../../lib/text.js';
import { defineCard } from '../define-card.js';

const MAX_TITLE = 120;
const MAX_BODY = 1200;
const MAX_SECONDS = 120;

const severity = z.enum(['info', 'success', 'warning', 'error']);

const props = z.strictObject({
  severity: z._default(severity, 'info'),
  body: text(1, MAX_BODY),
  title: z.optional(text(1, MAX_TITLE)),
  auto_dismiss_seconds: z.optional(z.int().check(z.gte(1), z.lte(MAX_SECONDS))),
});

/** Tells the user something, and can leave by itself. */
export const alert = defineCard({
  component: 'canvas.alert',
  version: 'v1',
  tag: 'canvas-alert',
  props,
  kind: (words, { severity }) => words.alert.severity[severity],
  heading: (props) => props.title ?? '',
  // It is there to be heard, and may leave before anybody has come to read it.
  hint: (_, { body }) => body,
});

export type AlertProps = z.output<typeof props>;
export type Severity = z.output<typeof severity>;
