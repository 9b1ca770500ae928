import { fillStyles, laterQuestionStyles, laterStyles } from './later-styles.js';
import { numberKeyStyles } from './question/number-keys.styles.js';
import { specialStyles } from './question/special.styles.js';
import { scrollEdgeStyles } from './scroll-edge.styles.js';
import { statusStyles } from './status.styles.js';

/** What is seen only once a card is used: where its body scrolls, where its answer is, which keys pick. */
export function fillLaterStyles(): void {
  fillStyles(laterStyles, [scrollEdgeStyles, statusStyles, numberKeyStyles]);
  fillStyles(laterQuestionStyles, [specialStyles]);
}
