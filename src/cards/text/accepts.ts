import { oneOf, shape, string, type Quick } from '../../lib/quick.js';

export const MAX_TITLE = 120;
export const MAX_BODY = 4000;
export const FORMATS = ['plain', 'markdown'] as const;

/** Its arguments, as agents nearly always send them. */
export const textAccepts: Quick = shape({
  title: [string(0, MAX_TITLE)],
  body: string(0, MAX_BODY),
  format: [oneOf(...FORMATS), 'plain'],
});
