/** What a script tag brings: all of the public door. */
export * from './index.js';
