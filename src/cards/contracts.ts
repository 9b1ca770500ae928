import { defineContract, type Contract } from './define-card.js';
import * as alert from './alert/contract.js';
import * as calendar from './calendar/contract.js';
import * as chart from './chart/contract.js';
import * as input from './input/contract.js';
import * as question from './question/contract.js';
import * as schedulingEmbed from './scheduling-embed/contract.js';
import * as text from './text/contract.js';

/** What the built-in cards check arguments and answers with, where a quick look is not enough. */
export const contracts: Readonly<Record<string, Contract>> = {
  'canvas.question': defineContract('canvas.question', question),
  'canvas.input': defineContract('canvas.input', input),
  'canvas.calendar': defineContract('canvas.calendar', calendar),
  'canvas.text': defineContract('canvas.text', text),
  'canvas.chart': defineContract('canvas.chart', chart),
  'canvas.alert': defineContract('canvas.alert', alert),
  'canvas.scheduling_embed': defineContract('canvas.scheduling_embed', schedulingEmbed),
};
