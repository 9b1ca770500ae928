import type { CardOutline } from '../card-traits.js';

export const textOutline: CardOutline = {
  component: 'canvas.text',
  version: 'v1',
  tag: 'canvas-text',
  dismissible: true,
  answerable: false,
};
