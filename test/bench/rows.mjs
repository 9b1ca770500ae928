/** All that is measured, in the order of the table. */
import { bytes } from './rows/bytes.mjs';
import { click } from './rows/click.mjs';
import { cold, slow4g } from './rows/cold.mjs';
import { growing } from './rows/growing.mjs';
import { idleHeap, idleScript } from './rows/idle.mjs';
import { leftovers } from './rows/leftovers.mjs';
import { throughput } from './rows/throughput.mjs';
import { chart, replace, show, update } from './rows/warm.mjs';

export const rows = [
  bytes,
  cold,
  slow4g,
  show,
  replace,
  update,
  chart,
  throughput,
  leftovers,
  growing,
  click,
  idleScript,
  idleHeap,
];
