import { bringQuestionParts, questionParts } from './question/parts.js';
import * as code from './question/parts-code.js';
import { fillStyles, laterQuestionStyles, laterStyles } from './later-styles.js';
import { numberKeyStyles } from './question/number-keys.styles.js';
import { specialStyles } from './question/special.styles.js';
import { scrollEdgeStyles } from './scroll-edge.styles.js';

/** What is seen only once a card is used: where its body scrolls, and which keys pick. */
function fillLaterStyles(): void {
  fillStyles(laterStyles, [scrollEdgeStyles, numberKeyStyles]);
  fillStyles(laterQuestionStyles, [specialStyles]);
}

/** What cards do without until one is on screen; once, since sheets that are filled have all cards styled anew. */
export function bringLater(): void {
  if (questionParts()) return;
  bringQuestionParts(code);
  fillLaterStyles();
}
