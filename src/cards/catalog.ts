import type { CardType } from './card-type.js';
import { alert } from './alert/index.js';
import { calendar } from './calendar/index.js';
import { chart } from './chart/index.js';
import { input } from './input/index.js';
import { question } from './question/index.js';
import { schedulingEmbed } from './scheduling-embed/index.js';
import { text } from './text/index.js';

/** The kinds of card that are built in: one line a card. */
export const catalog: readonly CardType[] = [question, input, calendar, text, chart, alert, schedulingEmbed];
