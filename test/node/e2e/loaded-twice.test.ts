import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type * as CanvasRailModule from '../../../src/index.js';
import { colours, show } from '../../support/agent.js';
import { noComplaints, Site } from './site.js';

const cdn = fileURLToPath(new URL('../../../dist/cdn/', import.meta.url));

/** A page that also has a Lit of its own. Each policy may be made once: nothing allows duplicates. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types canvas-rail lit-html',
  "connect-src 'self'",
].join('; ');

const scripts = {
  module: '<script type="module" src="/cdn/canvas-rail.js"></script>',
  'the module by another address': '<script type="module" src="/cdn/canvas-rail.js?again"></script>',
  'a second copy of the module': '<script type="module" src="/copy/canvas-rail.js"></script>',
  script: '<script src="/cdn/canvas-rail.iife.js"></script>',
  'the script by another address': '<script src="/cdn/canvas-rail.iife.js?again"></script>',
  'the script, late': '<script defer src="/copy/canvas-rail.iife.js"></script>',
  'a Lit of its own': '<script type="module" src="/own-lit.js"></script>',
};

type Script = keyof typeof scripts;
const all = Object.keys(scripts) as Script[];

const pages: readonly (readonly Script[])[] = [
  ['module', 'the module by another address'],
  ['module', 'a second copy of the module'],
  ['a second copy of the module', 'module'],
  ['script', 'the script by another address'],
  ['script', 'module'],
  ['module', 'the script, late'],
  ['a Lit of its own', 'module'],
  all,
  all.toReversed(),
];

/** A card of the page's own, made with whichever copy came last. */
const pageScript = (address: string) => `
  import * as copy from '${address}';
  const { CardElement, html, register } = copy;
  class PageCard extends CardElement {
    renderCard() {
      return this.renderFrame({ heading: this.props.title, body: html\`<p>Made by the page</p>\` });
    }
  }
  customElements.define('page-card', PageCard);
  register({ component: 'page.card', tag: 'page-card' });
  window.lastCopy = copy;
`;

const ownLit = `
  import { LitElement, html } from 'lit';
  class OwnClock extends LitElement {
    render() { return html\`<p>Twelve o’clock</p>\`; }
  }
  customElements.define('own-clock', OwnClock);
`;

let ownLitBundle: string;

describe('a page that loads it more than once', () => {
  before(async () => {
    const { outputFiles } = await build({
      stdin: { contents: ownLit, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
      bundle: true,
      format: 'esm',
      write: false,
    });
    ownLitBundle = outputFiles[0]!.text;
  });

  for (const page of pages) {
    it(`works: ${page.join(', then ')}`, async () => {
      const last = page.includes('a second copy of the module')
        ? '/copy/canvas-rail.js'
        : '/cdn/canvas-rail.js';
      const site = await Site.open({
        policy,
        html: `<!doctype html><html lang="en"><title>Twice</title><own-clock></own-clock>
          <canvas-rail></canvas-rail>${page.map((name) => scripts[name]).join('\n')}
          <script type="module" src="/page.js"></script></html>`,
        files: {
          '/page.js': pageScript(last),
          '/own-lit.js': ownLitBundle,
          '/copy/*': cdn,
        },
      });
      try {
        await site.page.waitForFunction(() => 'lastCopy' in window);
        await shows(site, show('question', 'q1', colours), 'Which colour?');
        await shows(site, show('input', 'i1', { prompt: 'Your name?' }), 'Your name?');
        await shows(site, show('page.card', 'p1', { title: 'Hello' }), 'Made by the page');
        if (page.includes('a Lit of its own')) await site.page.getByText('Twelve o’clock').waitFor();
        assert.equal(await isOneCopy(site), true);
        assert.deepEqual(await site.complaints(200), noComplaints);
      } finally {
        await site.close();
      }
    });
  }
});

async function shows(site: Site, message: unknown, words: string): Promise<void> {
  await site.page.evaluate((received) => document.querySelector('canvas-rail')!.receive(received), message);
  await site.page.getByText(words).first().waitFor();
}

/** Whatever the page asks for, it is the class that draws. */
function isOneCopy(site: Site): Promise<boolean> {
  return site.page.evaluate(() => {
    const { CanvasRail: global, lastCopy } = window as unknown as Record<
      'CanvasRail' | 'lastCopy',
      typeof CanvasRailModule | undefined
    >;
    const inCharge = customElements.get('canvas-rail');
    return lastCopy?.CanvasRail === inCharge && (global ?? lastCopy)?.CanvasRail === inCharge;
  });
}
