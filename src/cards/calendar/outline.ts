import type { CardOutline } from '../card-traits.js';

export const calendarOutline: CardOutline = {
  component: 'canvas.calendar',
  version: 'v1',
  tag: 'canvas-calendar',
  dismissible: true,
  answerable: true,
};
