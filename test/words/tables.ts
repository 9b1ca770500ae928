/** The tables of words, and what every function in them says of representative values. */
import { ar } from '../../src/words/ar.js';
import { chartSummary, type ChartPhrases } from '../../src/words/chart-summary.js';
import { de } from '../../src/words/de.js';
import { english, type Words } from '../../src/words/english.js';
import { es } from '../../src/words/es.js';
import { fr } from '../../src/words/fr.js';
import { hi } from '../../src/words/hi.js';
import { ja } from '../../src/words/ja.js';
import { pt } from '../../src/words/pt.js';
import { zhHant } from '../../src/words/zh-hant.js';
import { zh } from '../../src/words/zh.js';

export const translations: Readonly<Record<string, Words>> = {
  ar,
  de,
  es,
  fr,
  hi,
  ja,
  pt,
  zh,
  'zh-Hant': zhHant,
};

export const COUNTS = [0, 1, 2, 3, 11, 100] as const;

const fact = (number: number) => ({ label: '§', value: String(number), share: `${number}%` });
const facts = (['bar', 'line', 'pie'] as const).flatMap((type) =>
  (['up', 'down', 'level'] as const).flatMap((trend) =>
    [1, 2, 3, 11, 100].flatMap((count) =>
      [true, false].map((level) => {
        const [highest, lowest, first] = [fact(9), fact(1), fact(5)];
        return { type, count, counted: String(count), level, highest, lowest, first, last: highest, trend };
      }),
    ),
  ),
);

type Say = (...values: unknown[]) => string;

/** What each function is asked, by the path of its key; the rest takes one or two texts. */
const questions: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'question.verdict': [
    [true, '§'],
    [false, '§'],
  ],
  'calendar.times': COUNTS.map((count) => [count, String(count)]),
  'calendar.pickedSlots': COUNTS.map((count) => [count, String(count)]),
  'alert.closesIn': COUNTS.map((count) => [count, String(count)]),
};

/** A reply may be about nothing in particular. */
const texts = (path: string) =>
  /^replies\.(submit|sent|skip|dismiss|booked)$/.test(path)
    ? [
        ['§', '§'],
        ['', '§'],
      ]
    : [['§', '§']];

/** All that a table says, by the path of each key; `§` stands for text of somebody else. */
export function sayings(words: object, path = ''): Map<string, readonly string[]> {
  const said = new Map<string, readonly string[]>();
  for (const [key, entry] of Object.entries(words) as [string, unknown][]) {
    const here = path ? `${path}.${key}` : key;
    if (here === 'chart.summary') said.set(here, facts.map(chartSummary(entry as ChartPhrases)));
    else if (typeof entry === 'string') said.set(here, [entry]);
    else if (typeof entry === 'function')
      said.set(
        here,
        (questions[here] ?? texts(here)).map((values) => (entry as Say)(...values)),
      );
    else for (const [inner, text] of sayings(entry as object, here)) said.set(inner, text);
  }
  return said;
}

export { english };
