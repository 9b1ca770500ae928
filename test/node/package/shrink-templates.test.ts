import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../support/chromium.mjs';
import { shrunk } from '../../tools/shrink-templates.mjs';
import { root } from './installed.js';

const sources = join(root, 'src');
const sheets = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, code: javaScript(readFileSync(join(sources, name), 'utf8')) }))
  // A sheet that is filled later has no rules of its own.
  .filter(({ code }) => /css`[^`]/.test(code));

describe('a template that is published', () => {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  });
  after(() => browser.close());

  it('has all the rules of its source, as a browser reads them', async () => {
    assert.ok(sheets.length > 20);
    const page = await browser.newPage();
    let saved = 0;
    for (const { name, code } of sheets) {
      const [before, after] = [cssIn(code), cssIn(shrunk(code))];
      saved += before.join('').length - after.join('').length;
      const [said, says] = await page.evaluate(readRules, [before, after] as const);
      assert.ok(said!.length > 0, name);
      assert.deepEqual(says, said, name);
    }
    assert.ok(saved > 5000, `${saved} characters`);
  });

  it('is on one line, with the space that can be seen', () => {
    const code = 'const a = html`<p>\n    one\n    ${two} <b>three</b>\n  </p>`;';
    assert.equal(shrunk(code), 'const a = html`<p> one ${two} <b>three</b> </p>`;');
  });

  it('keeps what is in the templates within it', () => {
    const code = 'html`<p>\n  ${on ? html `<b>\n x</b>` : `\n  y`}\n</p>`;';
    assert.equal(shrunk(code), 'html`<p> ${on ? html `<b> x</b>` : `\n  y`} </p>`;');
  });

  it('is left as it is where it has escapes, which are read twice, or other templates in its styles', () => {
    for (const code of ['css`a {\n  content: "\\\\2014";\n}`', 'css`a {\n  color: ${red};\n}`']) {
      assert.equal(shrunk(code), code);
    }
  });

  it('is refused where its styles cannot be read', () => {
    assert.throws(() => shrunk('css`a { color red }`'), /cannot be read/);
  });
});

function javaScript(code: string): string {
  return transformSync(code, { loader: 'ts', target: 'es2022' }).code;
}

/** No style has a back tick or an expression in it. */
const cssIn = (code: string) => [...code.matchAll(/\bcss`([^`]*)`/g)].map(([, css]) => css!);

function readRules(sheets: readonly (readonly string[])[]): string[][] {
  return sheets.map((texts) =>
    texts.flatMap((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      // Of values that are only kept, a browser keeps the space, too.
      return [...sheet.cssRules].map(({ cssText }) => cssText.replace(/\s*([(),\s])\s*/g, '$1'));
    }),
  );
}
