import type { CardOutline } from '../card-traits.js';

export const chartOutline: CardOutline = {
  component: 'canvas.chart',
  version: 'v1',
  tag: 'canvas-chart',
  dismissible: true,
  answerable: false,
};
