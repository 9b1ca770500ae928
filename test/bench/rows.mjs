/** All that is measured, in the order of the table. */
import { allBytes, questionBytes } from './rows/bytes.mjs';
import { growing } from './rows/growing.mjs';
import { chart, replace, show, update } from './rows/warm.mjs';

export const rows = [questionBytes, allBytes, show, replace, update, chart, growing];
