import { bringQuestionParts, questionParts } from './question/parts.js';
import * as code from './question/parts-code.js';
import { fillStyles, laterQuestionStyles, laterStyles } from './later-styles.js';
import { numberKeyStyles } from './question/number-keys.styles.js';
import { specialStyles } from './question/special.styles.js';
import { scrollEdgeStyles } from './scroll-edge.styles.js';
import { renderStatus } from './status-template.js';
import { bringStatus } from './status.js';
import { statusStyles } from './status.styles.js';
import { usedStyles } from './used.styles.js';
import { textFieldStyles } from './text-fields.styles.js';

/** What is seen only once a card is used; in this order, since of two rules that are equals the later one wins. */
function fillLaterStyles(): void {
  fillStyles(laterStyles, [usedStyles, textFieldStyles, scrollEdgeStyles, numberKeyStyles, statusStyles]);
  fillStyles(laterQuestionStyles, [specialStyles]);
}

/** What cards do without until one is on screen; once, since sheets that are filled have all cards styled anew. */
export function bringLater(): void {
  if (questionParts()) return;
  bringQuestionParts(code);
  bringStatus(renderStatus);
  fillLaterStyles();
}
