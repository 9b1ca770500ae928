import { minify } from 'terser';

/**
 * Takes out what the bundler's own minifier leaves: above all classes that nobody asks for and that have static
 * fields, of which Chart.js has many.
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
          compress: { passes: 2 },
          format: { comments: /^!/ },
        });
        chunk.code = code;
      }
    },
  };
}
