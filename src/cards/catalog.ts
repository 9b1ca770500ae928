import type { CardType } from './card-type.js';
import { question } from './question/index.js';

/** The kinds of card that are built in: one line a card. */
export const catalog: readonly CardType[] = [question];
