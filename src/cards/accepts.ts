import type { Quick } from '../lib/quick.js';
import { alertAccepts } from './alert/accepts.js';
import { calendarAccepts } from './calendar/accepts.js';
import { chartAccepts } from './chart/accepts.js';
import { inputAccepts } from './input/accepts.js';
import { schedulingEmbedAccepts } from './scheduling-embed/accepts.js';
import { textAccepts } from './text/accepts.js';

/** What the built-in cards take, by their elements; that of a question is there from the start. */
export const accepts: Readonly<Record<string, Quick>> = {
  'canvas-input': inputAccepts,
  'canvas-calendar': calendarAccepts,
  'canvas-text': textAccepts,
  'canvas-chart': chartAccepts,
  'canvas-alert': alertAccepts,
  'canvas-scheduling-embed': schedulingEmbedAccepts,
};
