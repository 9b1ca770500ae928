import { element } from './element.mjs';

const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[(.+?)\]\((https:[^)\s]+)\)/g;

/** Text with bold, emphasis, code and links. */
function inline(text) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [all, bold, italic, code, label, href] = match;
    if (match.index > from) nodes.push(text.slice(from, match.index));
    if (bold) nodes.push(element('strong', {}, bold));
    else if (italic) nodes.push(element('em', {}, italic));
    else if (code) nodes.push(element('code', {}, code));
    else nodes.push(element('a', { href, target: '_blank', rel: 'noopener' }, label));
    from = match.index + all.length;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}

function block(text) {
  const heading = /^#+ /.exec(text);
  if (heading) return element('h3', {}, ...inline(text.slice(heading[0].length)));
  const list = /^(?:- |(\d+)\. )/.exec(text);
  if (!list) return element('p', {}, ...inline(text));
  const rows = text.split(/\n(?:- |\d+\. )/).map((row) => row.replace(/^(?:- |\d+\. )/, ''));
  return element(list[1] ? 'ol' : 'ul', {}, ...rows.map((row) => element('li', {}, ...inline(row))));
}

/** Draws markdown that grows: what is finished, up to the last empty line, is never touched again. */
export function markdown(body) {
  const root = element('div', { className: 'text' });
  let finished = '';
  let open = null;
  const grow = (text) => {
    const end = text.lastIndexOf('\n\n') + 2;
    open?.remove();
    if (end > 1 && end > finished.length) {
      const blocks = text.slice(finished.length, end).split('\n\n');
      root.append(...blocks.filter((one) => one.trim()).map(block));
      finished = text.slice(0, end);
    }
    const rest = text.slice(finished.length);
    open = rest ? block(rest) : null;
    if (open) root.append(open);
  };
  grow(body);
  return {
    root,
    /** Appends where the new text begins with the old one; otherwise begins anew. */
    update(text) {
      if (!text.startsWith(finished)) {
        root.replaceChildren();
        finished = '';
        open = null;
      }
      grow(text);
    },
  };
}
