import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { build } from 'esbuild';
import { show } from '../../support/agent.js';
import { Project, root } from './installed.js';

let project: Project;

const message = show('question', 'q1', { question: 'Which?', options: [{ id: 'a', label: 'A' }] });

/** What has no place in a process without a page. */
const drawing =
  /\/(lit|lit-html|lit-element|@lit|chart\.js|marked)\/|\/cards\/[^/]+\/[^/]+-card\.js|\/rail\/|card-element|\.styles\.js/;

/** Prints the address of every module that the code loads. */
const tracer = `
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(\`
    import { writeSync } from 'node:fs';
    export async function load(url, context, next) {
      writeSync(1, 'loaded ' + url + '\\\\n');
      return next(url, context);
    }
  \`), import.meta.url);
`;

describe('the package in Node', () => {
  before(() => (project = new Project()));
  after(() => project.remove());

  it('is imported on a server without an error, and without a DOM', () => {
    const printed = project.run(`
      const { CanvasRail, register } = await import('canvas-rail');
      register({ component: 'acme.rating', tag: 'acme-rating' });
      console.log(typeof CanvasRail, typeof document);
    `);

    assert.equal(printed, 'function undefined\n');
  });

  it('reads an agent’s messages without Lit', () => {
    const trace = project.write('trace.mjs', tracer);
    const printed = project.run(
      `import { readMessage } from 'canvas-rail/protocol';
       const event = readMessage(${JSON.stringify(message)});
       console.log(event.kind, event.card.problem.path);`,
      '--import',
      trace,
    );
    const lines = printed.trim().split('\n');
    const loaded = lines.filter((line) => line.startsWith('loaded '));

    assert.equal(lines.at(-1), 'show options');
    assert.ok(
      loaded.some((line) => line.includes('canvas-rail/dist/protocol.js')),
      printed,
    );
    assert.deepEqual(
      loaded.filter((line) => drawing.test(line)),
      [],
    );
  });

  it('bundles the pure half without Lit, elements or other languages', async () => {
    const { metafile, outputFiles } = await build({
      stdin: { contents: "export * from 'canvas-rail/protocol'", resolveDir: project.folder },
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      metafile: true,
      minify: true,
      write: false,
    });
    const parts = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
    const inputs = parts.filter(([, part]) => part.bytesInOutput > 0).map(([input]) => input);

    assert.ok(inputs.some((input) => input.endsWith('dist/core/message.js')));
    assert.deepEqual(
      inputs.filter((input) => drawing.test(input)),
      [],
    );
    assert.deepEqual(
      inputs.filter((input) => input.includes('zod/v4/locales/')).map((input) => input.split('/').at(-1)),
      ['en.js'],
    );
    assert.doesNotMatch(outputFiles[0]!.text, /customElements|HTMLElement|document\b/);
  });

  it('has the files that it names, and none that a user has no use for', () => {
    const own = join(project.folder, 'node_modules/canvas-rail');
    const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
    };
    for (const target of Object.values(exports)) {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        assert.ok(existsSync(join(own, file)), file);
      }
    }
    const files = readdirSync(own, { recursive: true, encoding: 'utf8' });
    assert.ok(files.includes('README.md') && files.includes('LICENSE') && files.includes('CHANGELOG.md'));
    assert.deepEqual(
      files.filter((file) => /samples|\.map$|^(src|test|demo|tools)\b/.test(file)),
      [],
    );
  });
});
