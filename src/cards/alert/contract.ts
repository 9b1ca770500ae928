import * as z from 'zod/mini';
import { text } from '../../lib/text.js';
import { MAX_BODY, MAX_SECONDS, MAX_TITLE, SEVERITIES } from './accepts.js';

const severity = z.enum(SEVERITIES);

export const props = z.strictObject({
  severity: z._default(severity, 'info'),
  body: text(1, MAX_BODY),
  title: z.optional(text(1, MAX_TITLE)),
  auto_dismiss_seconds: z.optional(z.int().check(z.gte(1), z.lte(MAX_SECONDS))),
});

export type AlertProps = z.output<typeof props>;
export type Severity = z.output<typeof severity>;
