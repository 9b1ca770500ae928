import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** The chunk that is put into the entry: all that is there from the start. */
export const CORE = 'core';

/**
 * To Chromium, and a comment to others: compile all of it beside the page, while it loads, and not each
 * function on the page's own thread when it is first called. Nearly all of the core runs for a first card.
 */
export const EAGER = '//# allFunctionsCalledOnLoad';

/**
 * Puts the core into the entry, so that a first card needs one file and waits for nothing else. Lazy chunks
 * need parts of the core. Were they to import the entry by its plain address, it would load and run a second
 * time where the page's address has a query or was redirected; so the core leaves its parts in a global place
 * under a name of its own, and the chunks, which only ever run after it, take them from there.
 *
 * A change of any chunk changes the core, which names it, and by that all that need the core. So they are all
 * named after the same hash, which compresses better than one for each.
 */
export function handOver(version) {
  return {
    name: 'hand-over',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const core = chunks.find(({ name }) => name === CORE);
      const entry = chunks.find(({ isEntry }) => isEntry);
      const digest = digestOf(chunks);
      const place = `globalThis[Symbol.for("canvas-rail ${version} ${digest}")]`;
      const file = basename(core.fileName);
      const [banner = ''] = /^\/\*!.*\*\/\n/.exec(entry.code) ?? [];
      const { body, parts } = partsOf(core.code.replace(banner, ''));
      const shown = shownBy(entry.code.slice(banner.length), file);
      // What the entry shows to a page is not for the chunks. They know the others by their order.
      const left = Object.keys(parts).filter((name) => !shown.some(([from]) => from === name));
      const taking = chunks.filter((chunk) => chunk !== entry && chunk.code.includes(file));
      for (const chunk of taking) chunk.code = takingFrom(place, left, file, chunk);
      const given = left.map((name) => parts[name]);
      const exports = shown.map(([name, as]) => {
        if (!parts[name]) throw new Error(`The core has no ${name}, which the entry shows.`);
        return `${parts[name]} as ${as}`;
      });
      entry.code = `${EAGER}\n${banner}${body}${place}??=[${given}];export{${exports}};`;
      entry.moduleIds.push(...core.moduleIds);
      delete bundle[core.fileName];
      rename(taking, digest, chunks);
    },
  };
}

function digestOf(chunks) {
  const codes = chunks.map(({ fileName, code }) => `${fileName}\n${code}`).sort();
  return createHash('sha256').update(codes.join('\n')).digest('base64url').slice(0, 8);
}

function rename(some, digest, all) {
  const names = new Map(some.map(({ name, fileName }) => [basename(fileName), `${name}-${digest}.js`]));
  if (new Set(names.values()).size < names.size) throw new Error('Two chunks have the same name.');
  for (const chunk of all) {
    for (const [old, name] of names) chunk.code = chunk.code.replaceAll(old, name);
  }
  for (const chunk of some) chunk.fileName = `chunks/${names.get(basename(chunk.fileName))}`;
}

/** The core up to its `export{a as b}`, and that as `{b: 'a'}`; chunks are beside it, and below the entry. */
function partsOf(code) {
  const pattern = /export\{([^}]*)\};?\s*$/;
  const list = pattern.exec(code)?.[1];
  if (!list || /^import[{"']/m.test(code)) {
    throw new Error('The core is not in the form that is known here.');
  }
  const parts = Object.fromEntries(pairsOf(list).map(([local, name]) => [name, local]));
  const body = code.replace(pattern, '').replace(/import\((["'`])\.\//g, 'import($1./chunks/');
  return { body, parts };
}

/** The entry is but `export{b as c}from"./core.js"`. */
function shownBy(code, file) {
  const [, list, from] = /^export\{([^}]*)\}from["']([^"']*)["'];?\s*$/.exec(code) ?? [];
  if (!from?.endsWith(`/${file}`)) throw new Error('The entry is not in the form that is known here.');
  return pairsOf(list);
}

/** `import{b as a}from"./core.js"` becomes `const{0:a}=place`, and what is exported from there goes that way too. */
function takingFrom(place, left, file, { code, fileName }) {
  const pattern = new RegExp(
    `(import|export)(?:\\{([^}]*)\\}from)?["'][^"']*/${file.replaceAll('.', '\\.')}["'];?`,
    'g',
  );
  const taken = code.replace(pattern, (_, word, list = '') => {
    const pairs = pairsOf(list);
    const taking = pairs.map(([name, local], index) => {
      if (!left.includes(name)) throw new Error(`The core leaves no ${name} for ${fileName}.`);
      return `${left.indexOf(name)}:${word === 'import' ? local : `p${index}`}`;
    });
    if (word === 'import') return pairs.length > 0 ? `const{${taking}}=${place};` : '';
    const shown = pairs.map(([, given], index) => `p${index} as ${given}`);
    return `const{${taking}}=${place};export{${shown}};`;
  });
  if (taken.includes(file))
    throw new Error(`${fileName} takes from ${file} in a way that is not known here.`);
  return taken;
}

function pairsOf(list) {
  const names = list.split(',').filter(Boolean);
  return names.map((name) => name.split(' as ')).map(([from, to = from]) => [from, to]);
}
