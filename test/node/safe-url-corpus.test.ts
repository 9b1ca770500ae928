import assert from 'node:assert/strict';
import { it } from 'node:test';
import { safeHttps, safeLink } from '../../src/lib/safe-url.js';
import { needs, readCorpus } from './support/corpus.js';

interface WhatwgCase {
  readonly input: string;
  readonly href?: string;
  readonly protocol?: string;
}

interface SanitizeCase {
  readonly input: unknown;
  readonly expected: string;
}

const whatwg = readCorpus<readonly (WhatwgCase | string)[]>('url/urltestdata.json');
const sanitize = readCorpus<readonly SanitizeCase[]>('url/sanitize-url-cases.json');

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

it(
  'lets through only what the URL standard reads as one of four schemes',
  needs('url/urltestdata.json', whatwg),
  () => {
    const cases = (whatwg ?? []).filter((entry) => typeof entry === 'object');
    const passed = cases.filter(({ input }) => safeLink(input) !== null);
    assert.ok(cases.length > 800 && passed.length > 50, 'the corpus is there');
    for (const { input, href, protocol } of passed) {
      assert.equal(safeLink(input), href, input);
      assert.ok(SCHEMES.includes(protocol ?? ''), input);
      assert.doesNotMatch(href ?? '', /^https?:\/\/[^/?#]*@/, input);
      assert.equal(safeHttps(input) !== null, protocol === 'https:', input);
    }
  },
);

it('stops all that another gate stops', needs('url/sanitize-url-cases.json', sanitize), () => {
  const hostile = (sanitize ?? []).filter(({ expected }) => expected === 'about:blank');
  assert.ok(hostile.length > 20, 'the corpus is there');
  for (const { input } of hostile) {
    if (typeof input === 'string') assert.equal(safeLink(input), null, input);
  }
});
