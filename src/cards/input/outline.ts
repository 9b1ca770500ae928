import { flag, oneOf, shape, string } from '../../lib/quick.js';
import type { CardOutline } from '../card-traits.js';

export const MAX_PROMPT = 240;
export const MAX_PLACEHOLDER = 160;
export const INPUT_TYPES = ['text', 'email', 'number', 'tel'] as const;

export const inputOutline: CardOutline = {
  component: 'canvas.input',
  version: 'v1',
  tag: 'canvas-input',
  dismissible: false,
  answerable: true,
  accepts: shape({
    prompt: string(1, MAX_PROMPT),
    placeholder: [string(0, MAX_PLACEHOLDER)],
    input_type: [oneOf(...INPUT_TYPES), 'text'],
    required: [flag, false],
    allow_skip: [flag, false],
  }),
};
