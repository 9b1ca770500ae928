import { oneOf, shape, string } from '../../lib/quick.js';
import type { CardOutline } from '../card-traits.js';

export const MAX_TITLE = 120;
export const MAX_BODY = 4000;
export const FORMATS = ['plain', 'markdown'] as const;

export const textOutline: CardOutline = {
  component: 'canvas.text',
  version: 'v1',
  tag: 'canvas-text',
  dismissible: true,
  answerable: false,
  accepts: shape({
    title: [string(0, MAX_TITLE)],
    body: string(0, MAX_BODY),
    format: [oneOf(...FORMATS), 'plain'],
  }),
};
