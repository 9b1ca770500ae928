import { expect } from '@open-wc/testing';
import { schedulingEmbed } from '../../../src/cards/scheduling-embed/index.js';
import { schedulingEmbedSamples } from '../../../src/cards/scheduling-embed/samples.js';
import { readSchedulingUrl } from '../../../src/cards/scheduling-embed/scheduling-url.js';
import type { JsonObject } from '../../../src/lib/json.js';
import { propsOf, wrongPlaces } from '../../support/drawn-card.js';

describe('scheduling: what an agent may send', () => {
  it('needs nothing', () => {
    expect(propsOf(schedulingEmbed, {})).to.deep.equal({});
  });

  it('counts what a person counts: 160 characters of title and name, 254 of email, and not one more', () => {
    for (const letter of ['a', '😀', '字']) {
      const send = (title: number, name: number, email: number) => ({
        title: letter.repeat(title),
        prefill: { name: letter.repeat(name), email: letter.repeat(email) },
      });
      expect(wrongPlaces(schedulingEmbed, send(160, 160, 254))).to.be.empty;
      expect(wrongPlaces(schedulingEmbed, send(161, 161, 255))).to.deep.equal([
        'title',
        'prefill.name',
        'prefill.email',
      ]);
    }
    expect(wrongPlaces(schedulingEmbed, { title: '' })).to.deep.equal(['title']);
  });

  it('fills in a name, an email, both or none', () => {
    for (const prefill of [{}, { name: 'Ada' }, { email: 'ada@example.com' }, { name: 'Ada', email: '' }]) {
      expect(wrongPlaces(schedulingEmbed, { prefill })).to.be.empty;
    }
  });

  it('fills in nothing else', () => {
    for (const prefill of [{ phone: '1' }, { name: 'Ada', a1: 'x' }, { Name: 'Ada' }, [], 'Ada', null]) {
      expect(wrongPlaces(schedulingEmbed, { prefill }), JSON.stringify(prefill)).to.deep.equal(['prefill']);
    }
    for (const wrong of [null, 1, {}]) {
      expect(wrongPlaces(schedulingEmbed, { prefill: { name: wrong } })).to.deep.equal(['prefill.name']);
    }
  });

  it('never takes the address as an argument, and says so', () => {
    const reading = schedulingEmbed.read({
      scheduling_url: 'https://calendly.com/a',
      url: 'b',
      title: 'Hello',
    });
    expect(reading).to.deep.equal({
      ok: true,
      value: { props: { title: 'Hello' }, ignored: ['scheduling_url', 'url'] },
    });
  });

  it('reads what it has read to the same again, as an update does', () => {
    for (const sample of schedulingEmbedSamples) {
      const once = propsOf(schedulingEmbed, sample.arguments);
      expect(propsOf(schedulingEmbed, once), sample.name).to.deep.equal(once);
    }
  });

  it('is announced by its title, can be closed and booked, but not skipped, and stays', () => {
    const value = { provider: 'calendly', event_uri: 'https://a', invitee_uri: 'https://b', skipped: false };
    expect(schedulingEmbed.heading({ title: 'Look' })).to.equal('Look');
    expect(schedulingEmbed.heading({})).to.equal('');
    expect(schedulingEmbed).to.include({
      component: 'canvas.scheduling_embed',
      version: 'v1',
      tag: 'canvas-scheduling-embed',
      dismissible: true,
      answerable: true,
    });
    expect(schedulingEmbed.readAnswer({ type: 'submit', value })).to.be.empty;
    expect(schedulingEmbed.readAnswer({ type: 'submit', value: { ...value, provider: 'other' } })).not.to.be
      .empty;
    expect(schedulingEmbed.readAnswer({ type: 'submit', value: { ...value, event_uri: 1 } })).not.to.be.empty;
    expect(schedulingEmbed.readAnswer({ type: 'dismiss', value: {} })).to.be.empty;
    expect(schedulingEmbed.readAnswer({ type: 'skip', value: { skipped: true } })).not.to.be.empty;
    expect(schedulingEmbed.holdAfterSubmit({})).to.equal(null);
  });
});

describe('scheduling: where the address comes from', () => {
  const url = 'https://calendly.com/a';
  const places = {
    'the top': { scheduling_url: url },
    'the configuration': { config: { scheduling_url: url } },
    'the card': { scheduling_embed: { scheduling_url: url } },
    'the card in the configuration': { config: { scheduling_embed: { scheduling_url: url } } },
    'the components': { components: { scheduling_embed: { scheduling_url: url } } },
    'the components of the configuration': {
      config: { components: { scheduling_embed: { provider: 'calendly', scheduling_url: url } } },
    },
  };
  for (const [place, context] of Object.entries(places)) {
    it(`finds it at ${place} of what came with the card`, () => {
      expect(readSchedulingUrl(context)).to.equal(url);
    });
  }

  it('takes the outermost, and passes over an empty one', () => {
    const inner = { scheduling_embed: { scheduling_url: url } };
    expect(readSchedulingUrl({ scheduling_url: 'https://calendly.com/b', ...inner })).to.equal(
      'https://calendly.com/b',
    );
    expect(readSchedulingUrl({ scheduling_url: '', ...inner })).to.equal(url);
  });

  it('finds none elsewhere, or where it is no text', () => {
    const contexts: readonly JsonObject[] = [
      {},
      { url },
      { config: url },
      { scheduling_url: 1 },
      { config: [{ scheduling_url: url }] },
      Object.create({ scheduling_url: url }) as JsonObject,
    ];
    for (const context of contexts) expect(readSchedulingUrl(context)).to.equal(null);
  });
});
