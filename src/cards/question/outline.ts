import type { CardOutline } from '../card-traits.js';

export const questionOutline: CardOutline = {
  component: 'canvas.question',
  version: 'v1',
  tag: 'canvas-question',
  dismissible: true,
  answerable: true,
};
