/** Whom the benchmark compares: what a page of each holds, and which of its files esbuild has to make. */

/** A place for cards of about the same size, at the side of a stage. */
const panel = '<div class="panel"></div>';

export const variants = {
  floor: {
    title: 'floor',
    about: 'document.createElement by hand',
    body: panel,
    script: 'floor.js',
    entry: 'floor/floor.mjs',
  },
  'canvas-rail': {
    title: 'canvas-rail',
    about: 'dist/cdn, as it is published',
    body: '<canvas-rail></canvas-rail>',
    script: 'canvas-rail.js',
    dist: true,
    /** Only passes messages on, so it is part of the page and not counted. */
    inline: 'page/canvas-rail.mjs',
  },
  adaptivecards: {
    title: 'Adaptive Cards',
    about: 'adaptivecards 3',
    body: panel,
    script: 'adaptive-cards.js',
    entry: 'peers/adaptive-cards/adaptive-cards.mjs',
    peer: true,
  },
  react: {
    title: 'React',
    about: 'React 19, recharts 3, marked',
    body: panel,
    script: 'react.js',
    entry: 'peers/react/react.jsx',
    peer: true,
  },
};

export const FLOOR = 'floor';
export const OURS = 'canvas-rail';
