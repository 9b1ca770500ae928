import { expect } from '@open-wc/testing';
import { safeHttps, safeLink } from '../../src/lib/safe-url.js';

describe('a link from an agent', () => {
  const passes = {
    'https://example.com/a?b=c#d': 'https://example.com/a?b=c#d',
    'http://example.com': 'http://example.com/',
    'HTTPS://EXAMPLE.com/A': 'https://example.com/A',
    'https://example.com:8443/': 'https://example.com:8443/',
    'https://bücher.example/ä ö': 'https://xn--bcher-kva.example/%C3%A4%20%C3%B6',
    'https://example.com/@ada': 'https://example.com/@ada',
    'mailto:ada@example.com?subject=Hi': 'mailto:ada@example.com?subject=Hi',
    'tel:+1-555-0100': 'tel:+1-555-0100',
  };
  for (const [text, href] of Object.entries(passes)) {
    it(`may lead to ${text}`, () => expect(safeLink(text)).to.equal(href));
  }

  const stopped = {
    'a script': [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'vbscript:x',
      'javascript://example.com/%0Aalert(1)',
    ],
    'a document of its own': [
      'data:text/html,<script>alert(1)</script>',
      'blob:https://example.com/1',
      'about:blank',
    ],
    'files and other programs': [
      'file:///etc/passwd',
      'ftp://example.com',
      'intent://x',
      'view-source:https://a.example',
    ],
    'a script in disguise': [
      ' javascript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
    ],
    'a page in disguise': [
      '\thttps://a.example',
      'https://a.example\n',
      'ht\ntps://a.example',
      'https:\\\\a.example',
      'https://a.example\\@b.example',
    ],
    'a host behind a user name': [
      'https://paypal.com@evil.example',
      'https://a:b@evil.example',
      'http://:x@evil.example',
    ],
    'somewhere relative': [
      '/path',
      '//evil.example',
      'evil.example',
      '?a',
      '#a',
      '',
      ' ',
      'https:evil.example',
      'https:/evil.example',
    ],
    'what is no address': ['https://', 'https://a b', 'http://[::1', ':', 'https'],
  };
  for (const [where, texts] of Object.entries(stopped)) {
    it(`may not lead to ${where}`, () => {
      for (const text of texts) expect(safeLink(text), JSON.stringify(text)).to.equal(null);
    });
  }
});

describe('a page to embed or a server to call', () => {
  it('is found by https', () => {
    expect(safeHttps('https://calendly.com/a?b')?.href).to.equal('https://calendly.com/a?b');
  });

  it('is found by nothing else', () => {
    for (const text of [
      'http://calendly.com',
      'mailto:a@b.c',
      'tel:1',
      'https://a@calendly.com',
      'https:calendly.com',
      '',
    ]) {
      expect(safeHttps(text), text).to.equal(null);
    }
  });
});
