import { shape, string, type Quick } from '../../lib/quick.js';

export const MAX_TITLE = 160;
export const MAX_NAME = 160;
export const MAX_EMAIL = 254;

/** Its arguments, as agents nearly always send them. */
export const schedulingEmbedAccepts: Quick = shape({
  title: [string(1, MAX_TITLE)],
  prefill: [shape({ name: [string(0, MAX_NAME)], email: [string(0, MAX_EMAIL)] })],
});
