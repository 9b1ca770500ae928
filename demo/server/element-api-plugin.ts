import type { Plugin } from 'vite';

const NAME = 'virtual:element-api';
const RESOLVED = `\0${NAME}`;

/** Gives the documentation of the cards what the JSDoc of their elements says: parts and tokens. */
export function elementApi(): Plugin {
  return {
    name: 'playground-element-api',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      // The analyzer takes a while to start, and only this page wants it.
      const { elementApi } = await import('../../test/tools/describe.mjs');
      return `export default ${JSON.stringify(elementApi())};`;
    },
  };
}
