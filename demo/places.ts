import { readSettings, urlOf, type Settings } from './settings.js';

/** The settings that the URL holds. */
export const settingsHere = (): Settings => readSettings(new URLSearchParams(location.search));

/** Where a click on a link within the playground leads; null for every other click. */
export function settingsOfClick(event: MouseEvent): Settings | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  // A link without a query is one to the beginning, or to an anchor: the browser knows what to do.
  if (!link?.getAttribute('href')?.startsWith('?')) return null;
  event.preventDefault();
  return readSettings(new URLSearchParams(link.search));
}

/** Writes where we are into the URL: another view is a step to go back from, another setting is not. */
export function writePlace(settings: Settings, before: Settings): void {
  const moved = settings.view !== before.view || settings.component !== before.component;
  if (moved) history.pushState(null, '', urlOf(settings));
  else history.replaceState(null, '', urlOf(settings) + location.hash);
}
