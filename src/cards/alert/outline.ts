import { integer, oneOf, shape, string } from '../../lib/quick.js';
import type { CardOutline } from '../card-traits.js';

export const MAX_TITLE = 120;
export const MAX_BODY = 1200;
export const MAX_SECONDS = 120;
export const SEVERITIES = ['info', 'success', 'warning', 'error'] as const;

export const alertOutline: CardOutline = {
  component: 'canvas.alert',
  version: 'v1',
  tag: 'canvas-alert',
  dismissible: true,
  answerable: false,
  accepts: shape({
    severity: [oneOf(...SEVERITIES), 'info'],
    body: string(1, MAX_BODY),
    title: [string(1, MAX_TITLE)],
    auto_dismiss_seconds: [integer(1, MAX_SECONDS)],
  }),
};
