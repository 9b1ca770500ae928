import type { CardType } from '../../src/cards/card-type.js';

/** A key, or several for the same, and what it does. */
export type KeyRow = readonly [keys: readonly string[], does: string];

const keys: Readonly<Record<string, readonly KeyRow[]>> = {
  'canvas.question': [
    [['1', '–', '9'], 'Picks the option of that number, while the focus is in the card.'],
    [['↑', '↓'], 'Moves from one option to the next; nothing is sent.'],
    [['Space'], 'Picks the option; takes it back where several may be picked.'],
    [['Enter'], 'Sends.'],
  ],
  'canvas.input': [[['Enter'], 'Sends.']],
  'canvas.calendar': [
    [['←', '→'], 'A day back, a day on; the other way round in a language that runs so.'],
    [['↑', '↓'], 'A week back, a week on.'],
    [['Home', 'End'], 'To the first, to the last day of the week.'],
    [['Page ↑', 'Page ↓'], 'A month back, a month on; with Shift a year.'],
    [['Space', 'Enter'], 'Picks the day.'],
  ],
  'canvas.text': [[['↑', '↓', 'Page ↑', 'Page ↓'], 'Scrolls a text that is longer than its card.']],
  'canvas.chart': [
    [['←', '→', '↑', '↓'], 'Reads the value before, the value after.'],
    [['Home', 'End'], 'Reads the first, the last value.'],
  ],
  'canvas.scheduling_embed': [[['Tab'], 'Into the booking page, and out of it again.']],
};

/** The keys of a card, beside Tab. */
export function keysOf({ component, dismissible }: CardType): readonly KeyRow[] {
  const own = keys[component] ?? [];
  return dismissible ? [...own, [['Esc'], 'Closes the card, while the focus is in the rail.']] : own;
}
