import { onAccent } from './accent.js';
import type { Settings } from './settings.js';
import { themes } from './themes.js';

type Look = Pick<Settings, 'brand' | 'accent'>;

/** The tokens of a brand, and of an accent colour of one's own over it. */
export function tokensOf({ brand, accent }: Look): Readonly<Record<string, string>> {
  const { tokens } = themes.find(({ id }) => id === brand) ?? { tokens: {} };
  if (!accent) return tokens;
  return { ...tokens, '--canvas-rail-accent': accent, '--canvas-rail-on-accent': onAccent(accent) };
}

const everyToken = [
  ...new Set([
    '--canvas-rail-accent',
    '--canvas-rail-on-accent',
    ...themes.flatMap(({ tokens }) => Object.keys(tokens)),
  ]),
];

/** Gives an element and the cards in it a brand, as the style sheet of a host page would. */
export function dress(element: HTMLElement, look: Look): void {
  const tokens = tokensOf(look);
  for (const name of everyToken) element.style.setProperty(name, tokens[name] ?? null);
}
