import { minify } from 'terser';
import { EAGER } from './hand-over.mjs';

/** Beyond so many letters of other scripts it is the text of a language, which three times as many bytes would spell. */
const A_FEW = 0.02;

/**
 * Takes out what the bundler's own minifier leaves: above all classes that nobody asks for and that have static
 * fields, of which Chart.js has many. Functions come first, as what is alike compresses better side by side.
 *
 * What few letters are not ASCII it spells as escapes. A browser keeps, and reads, a source with a single other one
 * at two bytes for each letter, and a classic script in the encoding of its page.
 */
export function minifyAgain() {
  return {
    name: 'minify-again',
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, {
          // Without it what a classic script declares stays: it is there for the page.
          module: format === 'es',
          ecma: 2022,
          compress: { passes: 2, hoist_funs: true },
          format: { comments: isForAll, ascii_only: isNearlyAscii(chunk.code) },
        });
        chunk.code = code;
      }
    },
  };
}

/** The licences, and what the browser is told. */
function isForAll(_, { value }) {
  return value.startsWith('!') || `//${value}` === EAGER;
}

function isNearlyAscii(code) {
  return code.replace(/[\x00-\x7f]/g, '').length < A_FEW * code.length;
}
