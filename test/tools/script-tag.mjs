/**
 * What a script tag loads, around the code itself. A page may load it twice, by one address or by two,
 * as a module and as a script: the copy that came first stays in charge, and every later one hands out
 * the first one's exports. So there is one CardElement, one Lit and one Trusted Types policy.
 */
function firstOf(core, names) {
  const list = names.join(', ');
  return `import { ${list} } from ${JSON.stringify(core)};
const own = { ${list} };
const first = { ...own, ...(globalThis[Symbol.for('canvas-rail')] ??= own) };
`;
}

/**
 * The entry of the module. It only passes on: a lazy chunk that imported the entry by its plain address
 * would load the whole a second time where the page's address has a query or was redirected.
 */
export function moduleEntry(core, names) {
  const exports = names.map((name) => `first_${name} as ${name}`);
  const locals = names.map((name) => `first_${name}`);
  return `${firstOf(core, names)}const [${locals.join(', ')}] = Object.values(first);
export { ${exports.join(', ')} };
`;
}

/** The entry of the classic script: one global, which nobody replaces. */
export function scriptEntry(core, names) {
  return `${firstOf(core, names)}globalThis.CanvasRail ??= first;
`;
}

/** Serves a made-up module to the bundler. */
export function virtual(name, code) {
  const id = `\0${name}`;
  return {
    name,
    resolveId: (source) => (source.endsWith(name) ? id : null),
    load: (source) => (source === id ? code : null),
  };
}
