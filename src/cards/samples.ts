import type { CardSample } from './card-sample.js';
import { alertSamples } from './alert/samples.js';
import { calendarSamples } from './calendar/samples.js';
import { chartSamples } from './chart/samples.js';
import { inputSamples } from './input/samples.js';
import { questionSamples } from './question/samples.js';
import { schedulingEmbedSamples } from './scheduling-embed/samples.js';
import { textSamples } from './text/samples.js';

/** Examples of every kind of card: one line a card. Not part of any bundle that a page loads. */
export const samples: readonly CardSample[] = [
  ...questionSamples,
  ...inputSamples,
  ...calendarSamples,
  ...textSamples,
  ...chartSamples,
  ...alertSamples,
  ...schedulingEmbedSamples,
];
