import * as z from 'zod/mini';
import { text as limitedText } from '../../lib/text.js';
import { FORMATS, MAX_BODY, MAX_TITLE } from './accepts.js';

export const props = z.object({
  title: z.optional(limitedText(0, MAX_TITLE)),
  body: limitedText(0, MAX_BODY),
  format: z._default(z.enum(FORMATS), 'plain'),
});

export type TextProps = z.output<typeof props>;
