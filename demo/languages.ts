import type { Settings } from './settings.js';

type Language = readonly [tag: string, name: string];

/** The languages to try, by what the cards have of them. */
export const languages: readonly { readonly group: string; readonly list: readonly Language[] }[] = [
  {
    group: 'Words, dates and numbers',
    list: [
      ['en', 'English'],
      ['ar', 'Arabic'],
      ['zh', 'Chinese'],
      ['fr', 'French'],
      ['de', 'German'],
      ['hi', 'Hindi'],
      ['ja', 'Japanese'],
      ['pt', 'Portuguese'],
      ['es', 'Spanish'],
    ],
  },
  {
    group: 'The same, as it is done there',
    list: [
      ['en-GB', 'English (United Kingdom)'],
      ['ar-EG', 'Arabic (Egypt)'],
      ['zh-Hant-TW', 'Chinese (Taiwan)'],
      ['fr-CA', 'French (Canada)'],
      ['de-CH', 'German (Switzerland)'],
      ['pt-BR', 'Portuguese (Brazil)'],
      ['es-MX', 'Spanish (Mexico)'],
    ],
  },
  {
    group: 'Dates and numbers only',
    list: [
      ['fa', 'Persian'],
      ['he', 'Hebrew'],
      ['ko', 'Korean'],
      ['sv', 'Swedish'],
      ['th', 'Thai'],
    ],
  },
];

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);

/** The direction of the page: that of its language, unless one is forced. */
export function directionOf({ dir, lang }: Pick<Settings, 'dir' | 'lang'>): 'ltr' | 'rtl' {
  if (dir !== 'auto') return dir;
  // Not `textInfo`: one of the browsers has no such thing.
  const { script = '' } = new Intl.Locale(lang).maximize();
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
