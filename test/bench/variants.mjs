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
};

export const FLOOR = 'floor';
export const OURS = 'canvas-rail';
