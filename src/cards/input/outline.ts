import type { CardOutline } from '../card-traits.js';

export const inputOutline: CardOutline = {
  component: 'canvas.input',
  version: 'v1',
  tag: 'canvas-input',
  dismissible: false,
  answerable: true,
};
