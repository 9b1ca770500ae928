/**
 * Loads the element of a built-in card: one line a card. It stands apart from the catalogue so that the
 * pure half has no path to Lit, whatever bundler follows it.
 */
export const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'canvas-question': () => import('./question/question-card.js'),
  'canvas-input': () => import('./input/input-card.js'),
  'canvas-calendar': () => import('./calendar/calendar-card.js'),
  'canvas-text': () => import('./text/text-card.js'),
  'canvas-chart': () => import('./chart/chart-card.js'),
  'canvas-alert': () => import('./alert/alert-card.js'),
  'canvas-scheduling-embed': () => import('./scheduling-embed/scheduling-embed-card.js'),
};
