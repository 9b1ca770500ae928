/** How Lit asks whether a browser has style sheets that are not in the page. */
const QUESTION = /=(?<shadow>[\w$]+\.ShadowRoot&&.*?"replace"\s?in CSSStyleSheet\.prototype),/;

/**
 * Every browser that knows `:dir()`, which our styles need, has style sheets that are made by a script. What
 * Lit does in others is left out; the build fails where Lit has changed under it.
 */
export function litStyles() {
  let found = false;
  return {
    name: 'lit-styles',
    transform(code, id) {
      if (!/[\\/]@lit[\\/]reactive-element[\\/]css-tag\.js$/.test(id)) return;
      found = QUESTION.test(code);
      return { code: code.replace(QUESTION, '=!0,'), map: null };
    },
    buildEnd(error) {
      if (!error && !found) throw new Error('Lit makes its style sheets in another way now.');
    },
  };
}
