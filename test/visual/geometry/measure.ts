import { specimenOf } from '../page/specimen-of.js';
import { cutTexts, sidewaysScrollers } from './cut.js';
import { overlaps } from './overlaps.js';
import { smallTargets } from './targets.js';
import { controlsIn, linesIn } from './tree.js';

/** What was measured, so that a test can tell a clean page from an empty one. */
export interface Measured {
  readonly faults: readonly string[];
  readonly cards: number;
  readonly lines: number;
  readonly controls: number;
}

/** Whether everything on these cards can be read and hit; `finger` is how high a target has to be on touch. */
export function measure(cards: readonly Element[], finger?: number): Measured {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide =
    scrollWidth > clientWidth ? [`the page scrolls sideways: ${scrollWidth} > ${clientWidth} px`] : [];
  const faults = cards.flatMap((card) =>
    [cutTexts(card), sidewaysScrollers(card), overlaps(card), smallTargets(card, finger)]
      .flat()
      .map((fault) => `${specimenOf(card)}: ${fault}`),
  );
  return {
    faults: [...wide, ...faults],
    cards: cards.length,
    lines: cards.reduce((sum, card) => sum + linesIn(card).length, 0),
    controls: cards.reduce((sum, card) => sum + controlsIn(card).length, 0),
  };
}
