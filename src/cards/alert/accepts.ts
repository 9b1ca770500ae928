import { integer, oneOf, shape, string, type Quick } from '../../lib/quick.js';

export const MAX_TITLE = 120;
export const MAX_BODY = 1200;
export const MAX_SECONDS = 120;
export const SEVERITIES = ['info', 'success', 'warning', 'error'] as const;

/** Its arguments, as agents nearly always send them. */
export const alertAccepts: Quick = shape({
  severity: [oneOf(...SEVERITIES), 'info'],
  body: string(1, MAX_BODY),
  title: [string(1, MAX_TITLE)],
  auto_dismiss_seconds: [integer(1, MAX_SECONDS)],
});
