/**
 * What libraries do for others than us: for polyfills, for servers, for minifiers, for who uses all of them. None of
 * it can run here, or none of it does anything. By module; `times` is how often a pattern is there.
 */
const UNUSED = {
  'lit-html/lit-html.js': [
    // Polyfills of shadow roots, which no browser with our styles needs; a count of the copies of Lit in a page.
    {
      pattern:
        /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      by: '',
    },
    // A name for a node that a polyfill would put on another.
    {
      pattern: /const (\w+)=(\w+)\((\w+)\)\.nextSibling;\2\(\3\)\.remove\(\)/,
      by: 'const $1=$3.nextSibling;$3.remove()',
    },
  ],
  'lit-html/directive-helpers.js': [
    // Who does not insert parts needs none of the inside of lit-html: said so that a bundler sees it.
    { pattern: /\{I:(\w+)\}=(\w+),/, by: ' $1=/* @__PURE__ */(o=>o.I)($2),' },
  ],
  '@lit/reactive-element/reactive-element.js': [
    { pattern: /,\w+=\w+\.reactiveElementPolyfillSupport/, by: '' },
    {
      pattern:
        /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      by: '',
    },
    // A mark for Google's compiler.
    { pattern: /\bd\("(elementProperties|finalized|properties)"\)/g, by: '"$1"', times: 5 },
    // Styles are what they are: see lit-styles.mjs.
    { pattern: /\.(unshift|push)\(t\(s\)\)/g, by: '.$1(s)', times: 2 },
  ],
  '@lit/reactive-element/css-tag.js': [
    // Nobody can get at the class but by `css`, which gives the right token.
    {
      pattern:
        /if\((this\._\$cssResult\$=!0),\w+!==\w+\)throw Error\("CSSResult is not constructable[^"]*"\);/,
      by: '$1;',
    },
    // We hand out no `unsafeCSS`, which it recommends.
    { pattern: /"\. Use 'unsafeCSS' to pass non-literal values[^"]*"/, by: '"."' },
  ],
  'lit-element/lit-element.js': [
    // What a server has drawn, and polyfills.
    { pattern: /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, by: '' },
    { pattern: /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, by: '' },
    { pattern: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, by: '' },
  ],
  'marked/lib/marked.esm.js': [
    // It makes one of itself as it is loaded, which holds all that writes HTML. We only read.
    {
      pattern:
        /var (\w+)=new \w+;function \w+\((\w+),(\w+)\)\{return \1\.parse\(\2,\3\)\}(?:(?!export\{)[^])*(?=export\{)/,
      by: '',
    },
    { pattern: /export\{[^}]*?(\w+) as Lexer,[^}]*\}/, by: 'export{$1 as Lexer}' },
  ],
};

export const FILES = Object.keys(UNUSED);

/** Leaves it out; the build fails where a library has changed under it. */
export function unusedParts() {
  const found = new Set();
  return {
    name: 'unused-parts',
    transform(code, id) {
      const file = FILES.find((name) => id.replaceAll('\\', '/').endsWith(`/${name}`));
      if (!file) return;
      found.add(file);
      return { code: withoutUnused(file, code), map: null };
    },
    buildEnd(error) {
      const missing = FILES.filter((file) => !found.has(file));
      if (!error && missing.length > 0) throw new Error(`The build holds no ${missing.join(', ')}.`);
    },
  };
}

/** @param {string} file - One of those above. */
export function withoutUnused(file, code) {
  let rest = code;
  for (const { pattern, by, times = 1 } of UNUSED[file]) {
    let count = 0;
    const all = new RegExp(pattern, 'g');
    rest = rest.replace(all, (...match) => {
      count++;
      return by.replace(/\$(\d)/g, (_, index) => match[index]);
    });
    if (count !== times)
      throw new Error(`${file} has changed: look at test/tools/unused-parts.mjs for ${pattern}.`);
  }
  return rest;
}
