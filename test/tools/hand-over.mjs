import { createHash } from 'node:crypto';

/** The chunk that is put into the entry: all that is there from the start. */
export const CORE = 'core';

/**
 * To Chromium, and a comment to others: compile all of it beside the page, while it loads, and not each
 * function on the page's own thread when it is first called. Nearly all of the core runs for a first card.
 */
const EAGER = '//# allFunctionsCalledOnLoad';

/**
 * Puts the core into the entry, so that a first card needs one file and waits for nothing else. Lazy chunks
 * need parts of the core. Were they to import the entry by its plain address, it would load and run a second
 * time where the page's address has a query or was redirected; so the core leaves its parts in a global place
 * under a name of its own, and the chunks, which only ever run after it, take them from there.
 */
export function handOver(version) {
  return {
    name: 'hand-over',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const core = chunks.find(({ name }) => name === CORE);
      const entry = chunks.find(({ isEntry }) => isEntry);
      const digest = createHash('sha256').update(core.code).digest('hex').slice(0, 12);
      const place = `globalThis[Symbol.for("canvas-rail ${version} ${digest}")]`;
      const file = core.fileName.split('/').at(-1);
      for (const chunk of chunks) {
        if (chunk !== core) chunk.code = takingFrom(place, file, chunk);
      }
      const [banner = ''] = /^\/\*!.*\*\/\n/.exec(entry.code) ?? [];
      const own = entry.code.slice(banner.length);
      entry.code = `${EAGER}\n${banner}(()=>{${leavingIn(place, core.code.replace(banner, ''))}})();${own}`;
      entry.moduleIds.push(...core.moduleIds);
      delete bundle[core.fileName];
    },
  };
}

/** `import{a as b}from"./core.js"` becomes `const{a:b}=place`, and what is exported from there goes that way too. */
function takingFrom(place, file, { code, fileName }) {
  const pattern = new RegExp(
    `(import|export)(?:\\{([^}]*)\\}from)?["'][^"']*/${file.replaceAll('.', '\\.')}["'];?`,
    'g',
  );
  const taken = code.replace(pattern, (_, word, list = '') => {
    const pairs = list
      .split(',')
      .filter(Boolean)
      .map((pair) => pair.split(' as '));
    if (word === 'import') return pairs.length > 0 ? `const{${parts(pairs)}}=${place};` : '';
    const passed = pairs.map(([name], index) => [name, `p${index}`]);
    const shown = pairs.map(([name, given = name], index) => `p${index} as ${given}`);
    return `const{${parts(passed)}}=${place};export{${shown.join(',')}};`;
  });
  if (taken.includes(file))
    throw new Error(`${fileName} takes from ${file} in a way that is not known here.`);
  return taken;
}

/** `export{a as b}` becomes `place??={b:a}`; chunks are beside the core, and below the entry. */
function leavingIn(place, code) {
  const pattern = /export\{([^}]*)\};?\s*$/;
  const list = pattern.exec(code)?.[1];
  if (!list || /^import[{"']/m.test(code)) {
    throw new Error('The core is not in the form that is known here.');
  }
  const pairs = list.split(',').map((pair) => pair.split(' as ').reverse());
  const below = code.replace(pattern, () => `${place}??={${parts(pairs)}}`);
  return below.replace(/import\((["'`])\.\//g, 'import($1./chunks/');
}

const parts = (pairs) => pairs.map(([name, local = name]) => `${name}:${local}`).join(',');
