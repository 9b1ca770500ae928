import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import { english } from '../../../src/words/english.js';
import { colours, show } from '../../support/agent.js';
import { noComplaints, Site, type SiteOptions } from '../e2e/site.js';
import { textsOf } from '../source/files.js';
import { Project, root } from './installed.js';
import { example } from './readme.js';

/** What the examples of the README take as given: a call, a stage, a way to report. */
const given = `
  var listeners = [];
  var call = { on: (name, listener) => listeners.push(listener) };
  var say = (data) => listeners.forEach((listener) => listener({ data }));
  var report = () => {};
`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><script>${given}</script>${body}</html>`;

const stage = '<div id="stage" style="position: relative; height: 600px"></div>';
const app = () => `const stage = document.querySelector('#stage');\n${example('js', "import 'canvas-rail'")}`;
const cdn = `${root}dist/cdn/`;

/** As a strict app has them. Nothing of ours may need what it does not have. */
const compilerOptions = {
  noEmit: true,
  strict: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
};

let project: Project;

describe('a page made as the README says', () => {
  before(() => {
    project = new Project();
    // Imports have to come first in a module, and the app has to find the stage.
    project.write('app.js', app());
  });
  after(() => project.remove());

  it('works with a script tag', async () => {
    const lines = example('html', '<script');
    assert.ok(lines.trim().split('\n').length <= 14);
    await showsCard({ html: page(lines), files: { '/canvas-rail/*': cdn } });
  });

  it('works with the classic script', async () => {
    await showsCard({
      html: page(`${stage}<script src="/canvas-rail/canvas-rail.iife.js"></script><script>
        const rail = new CanvasRail.CanvasRail();
        document.querySelector('#stage').append(rail);
        call.on('app-message', (event) => rail.receive(event.data));
      </script>`),
      files: { '/canvas-rail/*': cdn },
    });
  });

  it('finds in both scripts all that npm has, and the way to the agent', async () => {
    const site = await Site.open({ html: page('<script src="/cdn/canvas-rail.iife.js"></script>') });
    try {
      const named = project.run("console.log(Object.keys(await import('canvas-rail')).join())").trim();
      const offered = await site.page.evaluate(async () => {
        const address = '/cdn/canvas-rail.js';
        const { CanvasRail } = window as unknown as { CanvasRail: object };
        const both = [(await import(address)) as object, CanvasRail];
        return both.map((all) => Object.keys(all).sort().join());
      });
      const expected = [...named.split(','), 'tavus'].sort().join();
      assert.deepEqual(offered, [expected, expected]);
    } finally {
      await site.close();
    }
  });

  it('keeps its letters in a page of another encoding', async () => {
    const old = '<script charset="windows-1252" src="/old/canvas-rail.iife.js"></script>';
    const site = await Site.open({ html: page(old), files: { '/old/*': cdn } });
    try {
      const words = await site.page.evaluate(() => {
        const { CanvasRail } = window as unknown as { CanvasRail: { english: object } };
        return JSON.stringify(CanvasRail.english);
      });
      assert.match(words, /Sending…/);
      assert.equal(words, JSON.stringify(english));
    } finally {
      await site.close();
    }
  });

  it('has letters beyond ASCII only where a language is made of them: a page keeps such a source at twice its size', () => {
    const languages = /[\\/](ar|fr|hi|ja|pt|zh|zh-hant)-[^\\/]+\.js$/;
    const files = [...textsOf('dist/cdn', '.js')];
    const others = files.filter(([path, code]) => !languages.test(path) && /[^\x00-\x7f]/.test(code));
    assert.ok(files.length > 20);
    assert.deepEqual(
      others.map(([path]) => path),
      [],
    );
  });

  it('can make words of its own of the English that the module brings at once, and has the rest in English', async () => {
    const site = await Site.open({
      html: page(`${stage}<script type="module">
        import { english } from '/cdn/canvas-rail.js';
        window.atOnce = Object.keys(english).length;
        const rail = document.createElement('canvas-rail');
        rail.words = { ...english, send: 'Go', calendar: { ...english.calendar, close: 'Away' } };
        stage.append(rail);
      </script>`),
    });
    try {
      await site.page.waitForFunction(() => document.querySelector('canvas-rail'));
      const found = await site.page.evaluate(
        async (message) => {
          const rail = document.querySelector('canvas-rail')!;
          rail.receive(message);
          await rail.updateComplete;
          const card = rail.shadowRoot!.querySelector('canvas-calendar')!.shadowRoot!;
          const { atOnce } = window as unknown as { readonly atOnce: number };
          const close = card.querySelector('.close')!.getAttribute('aria-label');
          return { atOnce, close, text: card.textContent.replace(/\s+/g, ' ') };
        },
        show('calendar', 'c1', { mode: 'date_picker' }),
      );
      assert.ok(found.atOnce < Object.keys(english).length);
      assert.equal(found.close, 'Away');
      assert.match(found.text, /Pick a date/);
      assert.match(found.text, /No date picked yet\s*Go/);
    } finally {
      await site.close();
    }
  });

  it('works bundled by esbuild', async () => {
    const outdir = join(project.folder, 'esbuild');
    await esbuild({
      entryPoints: [join(project.folder, 'app.js')],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir,
      logLevel: 'error',
    });
    await showsCard({
      html: page(`${stage}<script type="module" src="/app/app.js"></script>`),
      files: { '/app/*': `${outdir}/` },
    });
  });

  it('works bundled by Vite', async () => {
    const outDir = join(project.folder, 'vite');
    project.write('index.html', page(`${stage}<script type="module" src="/app.js"></script>`));
    await vite({ root: project.folder, configFile: false, logLevel: 'error', build: { outDir } });
    const html = readFileSync(join(outDir, 'index.html'), 'utf8');
    assert.ok(readdirSync(join(outDir, 'assets')).length > 5, 'the cards are chunks of their own');
    await showsCard({ html, files: { '/assets/*': `${outDir}/assets/` } });
  });

  it('has types for all it imports', () => {
    project.write(
      'app.ts',
      `import { CanvasRail, register, type CanvasInteractionEvent } from 'canvas-rail';
       import { readMessage } from 'canvas-rail/protocol';
       import * as z from 'zod/mini';
       register({
         component: 'acme.rating',
         tag: 'acme-rating',
         props: z.object({ title: z.string() }),
         heading: ({ title }) => title.toUpperCase(),
       });
       const rail: CanvasRail = document.createElement('canvas-rail');
       rail.side = 'left';
       // @ts-expect-error There are two sides.
       rail.side = 'top';
       rail.addEventListener('canvas-interaction', (event: CanvasInteractionEvent) => {
         const id: string = event.interaction.interaction_id;
         console.log(id, readMessage(event)?.kind);
       });`,
    );
    project.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['app.ts'] }));
    try {
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      execFileSync(process.execPath, [tsc], { cwd: project.folder });
    } catch (error) {
      assert.fail(String((error as { stdout: unknown }).stdout));
    }
  });
});

/** The page draws what its agent sends, and nothing goes wrong. */
async function showsCard(options: SiteOptions): Promise<void> {
  const site = await Site.open(options);
  try {
    await site.page.waitForFunction(() => customElements.get('canvas-rail'));
    await site.page.evaluate(
      (message) => (window as unknown as { say(data: unknown): void }).say(message),
      show('question', 'q1', colours),
    );
    await site.page.getByText('Which colour?').first().waitFor();
    assert.deepEqual(await site.complaints(100), noComplaints);
  } finally {
    await site.close();
  }
}
