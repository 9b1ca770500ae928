import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { parseAst } from 'vite';
import { replaced, walk } from './syntax.mjs';

/** What can be left out of a part of a template, by the tag in front of it. */
const shrink = {
  css: withoutSpace,
  html: onOneLine,
  svg: onOneLine,
};

/**
 * Leaves out what only the reader of a source needs in styles and templates: comments, and the space that
 * lines are indented with. No minifier of scripts looks into them.
 */
export function shrinkTemplates() {
  return {
    name: 'shrink-templates',
    enforce: 'post',
    transform: (code, id) => (/[\\/]src[\\/].*\.ts$/.test(id) ? { code: shrunk(code), map: null } : null),
  };
}

/** The same for the modules that have been written to a folder. */
export function shrinkTemplatesIn(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const file = join(folder, name);
    const code = readFileSync(file, 'utf8');
    const less = shrunk(code);
    if (less !== code) writeFileSync(file, less);
  }
}

/** @param {string} code - JavaScript, without types. */
export function shrunk(code) {
  if (!/\b(?:css|html|svg)\s*`/.test(code)) return code;
  const parts = [];
  walk(parseAst(code), ({ type, tag, quasi }) => {
    if (type !== 'TaggedTemplateExpression' || !Object.hasOwn(shrink, tag.name)) return;
    if (tag.name === 'css' && quasi.quasis.length > 1) return;
    for (const { start, end } of quasi.quasis) parts.push({ start, end, tag: tag.name });
  });
  return replaced(code, parts, (text, part) => (text.includes('\\') ? text : shrink[part.tag](text)));
}

function withoutSpace(css) {
  const { code, warnings } = transformSync(css, { loader: 'css', minifyWhitespace: true });
  if (warnings.length > 0) throw new Error(`These styles cannot be read: ${warnings[0].text}`);
  return code.trim();
}

/** Space stays where there is some: between words it is seen. */
function onOneLine(template) {
  return template.replace(/\s*\n\s*/g, ' ');
}
