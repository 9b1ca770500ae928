import { flag, oneOf, shape, string, type Quick } from '../../lib/quick.js';

export const MAX_PROMPT = 240;
export const MAX_PLACEHOLDER = 160;
export const INPUT_TYPES = ['text', 'email', 'number', 'tel'] as const;

/** Its arguments, as agents nearly always send them. */
export const inputAccepts: Quick = shape({
  prompt: string(1, MAX_PROMPT),
  placeholder: [string(0, MAX_PLACEHOLDER)],
  input_type: [oneOf(...INPUT_TYPES), 'text'],
  required: [flag, false],
  allow_skip: [flag, false],
});
