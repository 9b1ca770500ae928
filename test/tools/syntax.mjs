/** Visits a node of a syntax tree and all below it. */
export function walk(node, visit) {
  if (typeof node.type === 'string') visit(node);
  for (const child of Object.values(node)) {
    if (typeof child === 'object' && child !== null) walk(child, visit);
  }
}

/** The code with other text for some of its nodes, none of which is within another. */
export function replaced(code, nodes, textFor) {
  let other = '';
  let from = 0;
  for (const node of nodes.toSorted((a, b) => a.start - b.start)) {
    other += code.slice(from, node.start) + textFor(code.slice(node.start, node.end), node);
    from = node.end;
  }
  return other + code.slice(from);
}
