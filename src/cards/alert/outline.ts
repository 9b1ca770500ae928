import type { CardOutline } from '../card-traits.js';

export const alertOutline: CardOutline = {
  component: 'canvas.alert',
  version: 'v1',
  tag: 'canvas-alert',
  dismissible: true,
  answerable: false,
};
