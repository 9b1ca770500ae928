/**
 * Puts the bundler's helper for namespaces into each chunk that uses it. As a chunk of its own its 170 bytes cost
 * everything that is loaded late one more way there and back.
 */
export function inlineRuntime() {
  return {
    name: 'inline-runtime',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const runtime = chunks.find(({ name }) => name === 'rolldown-runtime');
      if (!runtime) return;
      const own = /^(?<body>[^]*)export\s*\{\s*(?<local>[\w$]+)(?: as (?<name>[\w$]+))?\s*\};?\s*$/.exec(
        runtime.code.replace(/^\/\*!.*\*\/\n/, ''),
      )?.groups;
      if (!own) throw new Error("The bundler's runtime is not in the form that is known here.");
      const file = runtime.fileName.split('/').at(-1).replaceAll('.', '\\.');
      const pattern = new RegExp(
        `import\\s*\\{\\s*([\\w$]+)(?: as ([\\w$]+))?\\s*\\}\\s*from\\s*["'][^"']*${file}["'];?`,
      );
      for (const chunk of chunks) {
        chunk.code = chunk.code.replace(pattern, (_, name, local = name) => {
          if (name !== (own.name ?? own.local)) throw new Error(`The bundler's runtime has no ${name}.`);
          return `const ${local}=(()=>{${own.body.trim()};return ${own.local}})();`;
        });
        if (chunk.code.includes(runtime.fileName.split('/').at(-1))) {
          throw new Error(
            `${chunk.fileName} takes from the bundler's runtime in a way that is not known here.`,
          );
        }
      }
      delete bundle[runtime.fileName];
    },
  };
}
