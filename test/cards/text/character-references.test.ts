import { expect } from '@open-wc/testing';
import { decodeReferences, namedCharacters } from '../../../src/cards/text/markdown/character-references.js';

/** As the browser reads them. */
const inBrowser = (text: string) => new DOMParser().parseFromString(text, 'text/html').body.textContent;

describe('references to characters', () => {
  it('mean what they mean to the browser, every one that has a name', () => {
    const names = [...namedCharacters().keys()].filter((name) => name !== '-');
    expect(names.length).to.be.above(280);
    for (const name of names) {
      const text = `a&${name};b`;
      expect(decodeReferences(text), name).to.equal(inBrowser(text));
    }
  });

  it('mean what they mean to the browser, by number', () => {
    for (const number of ['65', '8364', '128512', 'x41', 'X1F600', '1114112', 'xD800', '55296', '9999999']) {
      const text = `a&#${number};b`;
      expect(decodeReferences(text), number).to.equal(inBrowser(text));
    }
    expect(decodeReferences('&#0;')).to.equal('\u{fffd}');
  });

  it('stay as they are written where they are none', () => {
    for (const text of [
      '&',
      '&;',
      '&amp',
      'a & b',
      '&nosuch;',
      '&-;',
      '&#;',
      '&#x;',
      '&#xg;',
      '&#12345678;',
      '& amp;',
    ]) {
      expect(decodeReferences(text)).to.equal(text);
    }
  });

  it('are read once: what they become is no reference', () => {
    expect(decodeReferences('&amp;lt; &#38;lt; &amp;amp;')).to.equal('&lt; &lt; &amp;');
  });
});
