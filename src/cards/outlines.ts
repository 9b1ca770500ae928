import { alertOutline } from './alert/outline.js';
import { calendarOutline } from './calendar/outline.js';
import type { CardOutline } from './card-traits.js';
import { chartOutline } from './chart/outline.js';
import { inputOutline } from './input/outline.js';
import { questionOutline } from './question/outline.js';
import { schedulingEmbedOutline } from './scheduling-embed/outline.js';
import { textOutline } from './text/outline.js';

/** What the rail knows of the built-in cards from the start: one line a card. */
export const outlines: readonly CardOutline[] = [
  questionOutline,
  inputOutline,
  calendarOutline,
  textOutline,
  chartOutline,
  alertOutline,
  schedulingEmbedOutline,
];
