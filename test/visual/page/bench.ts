import type { Measured } from '../geometry/measure.js';
import type { AxeReport } from './ask-axe.js';

/** What the tests call on the page. */
export interface Bench {
  /** Resolves with the number of cards when all are drawn. */
  readonly drawn: Promise<number>;
  /** Lays styles over everything, through every shadow root: how a control breaks a card. */
  readonly lay: (css: string) => void;
  readonly askAxe: () => Promise<AxeReport>;
  readonly measure: (finger?: number) => Promise<Measured>;
  readonly translucent: () => Promise<readonly string[]>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}
