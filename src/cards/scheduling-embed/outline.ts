import type { CardOutline } from '../card-traits.js';

export const schedulingEmbedOutline: CardOutline = {
  component: 'canvas.scheduling_embed',
  version: 'v1',
  tag: 'canvas-scheduling-embed',
  dismissible: true,
  answerable: true,
};
