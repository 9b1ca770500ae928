import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LIT_SINK, withOwnPolicy } from '../../tools/lit-policy.mjs';
import { root, textsOf } from './files.js';

/** Whatever turns a string into markup or code. */
const SINK =
  /innerHTML|outerHTML|insertAdjacentHTML|srcdoc|document\.write|\beval\(|new Function|unsafeHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|parseFromString/g;

const LIT = readFileSync(`${root}node_modules/lit-html/lit-html.js`, 'utf8');

describe('what could turn a string into markup or code', () => {
  it('is nowhere in the source', () => {
    assert.deepEqual(sinksIn(textsOf('src', '.ts')), []);
  });

  it('is in the bundles once: where Lit parses its static templates', () => {
    const chunks = [...textsOf('dist/cdn/chunks', '.js')].concat([...textsOf('dist/cdn', 'canvas-rail.js')]);
    const script = [...textsOf('dist/cdn', 'canvas-rail.iife.js')];
    for (const bundle of [chunks, script]) {
      const text = bundle.map(([, code]) => code).join('\n');
      assert.deepEqual(text.match(SINK), ['innerHTML']);
      assert.match(text.replaceAll('`', '"'), LIT_SINK);
    }
  });

  it('is parsed under one policy, which bears our name', () => {
    for (const [path, code] of textsOf('dist/cdn', '.js')) {
      const policies = [...code.matchAll(/createPolicy\(.(?<name>[\w-]*)/g)].map(
        ({ groups }) => groups?.name,
      );
      const expected = /canvas-rail(\.iife)?\.js$/.test(path) ? ['canvas-rail'] : [];
      assert.deepEqual(policies, expected, path);
    }
  });

  it('would be found', () => {
    const bad = new Map([['bad.ts', 'a.innerHTML = b; eval(c); new Function(d); medieval(e)']]);
    assert.deepEqual(sinksIn(bad), ['bad.ts: innerHTML', 'bad.ts: eval(', 'bad.ts: new Function']);
  });
});

describe('the policy of Lit', () => {
  it('is renamed, and made only when a template is parsed', () => {
    const made: string[] = [];
    const trustedTypes = {
      createPolicy(name: string, rules: { createHTML(text: string): string }) {
        made.push(name);
        return rules;
      },
    };
    const line = withOwnPolicy(LIT).match(/,(?<name>\w+)=\w+\?\(p=>.*?:void 0/)?.[0] ?? '';
    const policyOf = line.replace(/^,\w+=(\w+)\?/, '$1?');
    const variable = policyOf.split('?')[0]!;
    const make = Reflect.construct(Function, [variable, `return ${policyOf}`]) as (types: object) => {
      createHTML(text: string): string;
    };
    const policy = make(trustedTypes);

    assert.deepEqual(made, []);
    assert.equal(policy.createHTML('<p>') + policy.createHTML('<b>'), '<p><b>');
    assert.deepEqual(made, ['canvas-rail']);
  });

  it('stops the build where Lit makes it in another way, or parses in another place', () => {
    assert.throws(() => withOwnPolicy(LIT.replace('"lit-html"', '"lit"')), /another way/);
    assert.throws(() => withOwnPolicy(LIT.replace('.innerHTML=', '.outerHTML=')), /another way/);
    assert.throws(() => withOwnPolicy(`${LIT};createPolicy()`), /another way/);
  });
});

function sinksIn(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].flatMap(([path, text]) => [...text.matchAll(SINK)].map(([sink]) => `${path}: ${sink}`));
}
