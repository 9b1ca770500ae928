import { expect } from '@open-wc/testing';
import { text } from '../../../src/cards/text/index.js';
import { textSamples } from '../../../src/cards/text/samples.js';
import { propsOf, wrongPlaces } from '../../support/drawn-card.js';

describe('text: what an agent may send', () => {
  it('needs a body, and no more', () => {
    expect(propsOf(text, { body: 'Hello' })).to.deep.equal({ body: 'Hello', format: 'plain' });
    expect(wrongPlaces(text, {})).to.deep.equal(['body']);
    expect(wrongPlaces(text, { title: 'Hello' })).to.deep.equal(['body']);
  });

  it('may begin with an empty body, which then grows', () => {
    expect(wrongPlaces(text, { body: '' })).to.be.empty;
  });

  it('counts what a person counts: 4,000 characters of body, 120 of title, and not one more', () => {
    for (const letter of ['a', '😀', '字']) {
      expect(wrongPlaces(text, { body: letter.repeat(4000) })).to.be.empty;
      expect(wrongPlaces(text, { body: letter.repeat(4001) })).to.deep.equal(['body']);
      expect(wrongPlaces(text, { body: '', title: letter.repeat(120) })).to.be.empty;
      expect(wrongPlaces(text, { body: '', title: letter.repeat(121) })).to.deep.equal(['title']);
    }
  });

  it('takes two formats, and no other', () => {
    for (const format of ['plain', 'markdown']) {
      expect(wrongPlaces(text, { body: 'Hello', format })).to.be.empty;
    }
    for (const format of ['html', 'Markdown', 'md', '', null, 1]) {
      expect(wrongPlaces(text, { body: 'Hello', format })).to.deep.equal(['format']);
    }
  });

  it('takes only strings', () => {
    for (const wrong of [null, 1, true, {}, ['a']]) {
      expect(wrongPlaces(text, { body: wrong })).to.deep.equal(['body']);
      expect(wrongPlaces(text, { body: 'Hello', title: wrong })).to.deep.equal(['title']);
    }
  });

  it('leaves out what it does not know, and says so', () => {
    const reading = text.read({ body: 'Hello', subtitle: 'World' });
    expect(reading).to.deep.equal({
      ok: true,
      value: { props: { body: 'Hello', format: 'plain' }, ignored: ['subtitle'] },
    });
  });

  it('reads what it has read to the same again, as an update does', () => {
    for (const sample of textSamples) {
      const once = propsOf(text, sample.arguments);
      expect(propsOf(text, once), sample.name).to.deep.equal(once);
    }
  });

  it('is announced by its title, can be closed, and never answered', () => {
    expect(text.heading({ body: 'Hello', format: 'plain', title: 'Look' })).to.equal('Look');
    expect(text.heading({ body: 'Hello', format: 'plain' })).to.equal('');
    expect(text).to.include({
      component: 'canvas.text',
      version: 'v1',
      dismissible: true,
      answerable: false,
    });
    expect(text.readAnswer({ type: 'dismiss', value: {} })).to.be.empty;
    expect(text.readAnswer({ type: 'submit', value: {} })).not.to.be.empty;
    expect(text.readAnswer({ type: 'skip', value: {} })).not.to.be.empty;
  });
});
