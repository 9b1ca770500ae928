import { html, type TemplateResult } from 'lit';
import { languages } from './languages.js';
import { pick } from './pick.js';
import type { Change, Settings } from './settings.js';
import { themes } from './themes.js';

/** What the cards look like, wherever they stand: brand, colours, language, direction, and what else there is to choose. */
export function lookBar(
  settings: Settings,
  set: (change: Change) => void,
  more: TemplateResult,
): TemplateResult {
  const { brand, theme, lang, dir } = settings;
  const choose =
    <Name extends keyof Settings>(name: Name) =>
    (value: string) =>
      set({ [name]: value });
  return html`<div class="look-bar" role="group" aria-label="Look">
    ${pick({
      label: 'Brand',
      options: themes.map(({ id, name }) => [id, name] as const),
      chosen: brand,
      choose: choose('brand'),
    })}
    ${pick({
      label: 'Colours',
      options: [
        ['auto', 'Auto'],
        ['light', 'Light'],
        ['dark', 'Dark'],
      ],
      chosen: theme,
      choose: choose('theme'),
    })}
    ${pick({ label: 'Language', options: languages, chosen: lang, choose: choose('lang') })}
    ${pick({
      label: 'Direction',
      options: [
        ['auto', 'As the language'],
        ['ltr', 'Left to right'],
        ['rtl', 'Right to left'],
      ],
      chosen: dir,
      choose: choose('dir'),
    })}
    ${more}
  </div>`;
}
