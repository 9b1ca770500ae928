import { setCalm } from './calm.js';
import { directionOf } from './languages.js';
import type { Settings } from './settings.js';
import { viewNames } from './views.js';

/** The whole page follows theme, direction and motion, so that the rail meets them as on any page. */
export function dressPage(settings: Settings): void {
  const { theme, motion, view, component } = settings;
  const root = document.documentElement;
  root.dir = directionOf(settings);
  root.dataset.theme = theme;
  root.dataset.motion = motion;
  setCalm(motion === 'reduce');
  const place = view === 'cards' && component ? component : viewNames[view];
  document.title = `${place} · canvas-rail`;
}
