import { shape, string } from '../../lib/quick.js';
import type { CardOutline } from '../card-traits.js';

export const MAX_TITLE = 160;
export const MAX_NAME = 160;
export const MAX_EMAIL = 254;

export const schedulingEmbedOutline: CardOutline = {
  component: 'canvas.scheduling_embed',
  version: 'v1',
  tag: 'canvas-scheduling-embed',
  dismissible: true,
  answerable: true,
  accepts: shape({
    title: [string(1, MAX_TITLE)],
    prefill: [shape({ name: [string(0, MAX_NAME)], email: [string(0, MAX_EMAIL)] })],
  }),
};
