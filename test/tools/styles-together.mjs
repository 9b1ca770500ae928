import { parseAst } from 'vite';

/** What `css` says to a value that is no style: the bundler gives it other names. */
const CSS = "Value passed to 'css' function must be";

/**
 * Puts the styles behind one another where the first of them are, as what is alike compresses better side by side.
 * They are texts without expressions, which need nothing but `css`. Chunks without Lit stay as they are.
 */
export function stylesTogether() {
  let found = false;
  return {
    name: 'styles-together',
    renderChunk(code) {
      if (!code.includes(CSS)) return;
      found = true;
      return { code: withStylesTogether(code), map: null };
    },
    generateBundle() {
      if (!found) throw new Error('The build holds no styles of Lit.');
    },
  };
}

/** @param {string} code - Lit, followed by what uses it. */
export function withStylesTogether(code) {
  const { body } = parseAst(code);
  const textOf = ({ start, end }) => code.slice(start, end);
  const lit = body.find((node) => node.type === 'VariableDeclaration' && textOf(node).includes(CSS));
  const css = lit?.declarations[0].id.name;
  const styles = body.filter((node) => isStyles(node, css));
  if (lit?.declarations.length !== 1 || styles.length < 2 || styles[0].start < lit.end) {
    throw new Error('Lit is not in the form that is known here: look at test/tools/styles-together.mjs.');
  }
  const [first, ...others] = styles;
  let apart = '';
  let from = first.end;
  for (const node of others) {
    apart += code.slice(from, node.start);
    from = node.end;
  }
  return code.slice(0, first.end) + others.map(textOf).join('') + apart + code.slice(from);
}

/** Like ``var styles = css`…`;`` */
function isStyles({ type, declarations }, css) {
  if (type !== 'VariableDeclaration' || declarations.length !== 1) return false;
  const { tag, quasi } = declarations[0].init ?? {};
  return tag?.name === css && quasi?.quasis.length === 1;
}
