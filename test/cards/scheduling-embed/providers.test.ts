import { expect } from '@open-wc/testing';
import { calendly, findPage } from '../../../src/cards/scheduling-embed/providers.js';
import { booking, EVENT, INVITEE } from './booking-page.js';

const pageAt = (url: string, prefill = {}) => calendly.page(url, prefill, 'shop.example');

describe('calendly: whose address it is', () => {
  const own = [
    'https://calendly.com/team/30min',
    'https://calendly.com',
    'https://www.calendly.com/team',
    'https://team.eu.calendly.com/30min',
    'HTTPS://CALENDLY.COM/team',
    'https://calendly.com:443/team',
  ];
  for (const url of own) {
    it(`is its own: ${url}`, () => expect(pageAt(url)).not.to.equal(null));
  }

  const others = [
    'http://calendly.com/team',
    'https://evilcalendly.com/team',
    'https://calendly.com.evil.example/team',
    'https://evil.example/calendly.com',
    'https://evil.example/?https://calendly.com',
    'https://evil.example#calendly.com',
    'https://calendly.com@evil.example/team',
    'https://team:secret@calendly.com/team',
    'https://evil.example\\.calendly.com/team',
    'https://calendly.com:8443/team',
    'https://calendly.com./team',
    'https://calendly.co/team',
    'https://calendly/team',
    'https://cаlendly.com/team',
    '//calendly.com/team',
    'calendly.com/team',
    ' https://calendly.com/team',
    'https://calendly.com/te\nam',
    'javascript://calendly.com/%0Aalert(1)',
    'data:text/html,calendly.com',
    '',
  ];
  for (const url of others) {
    it(`is not: ${JSON.stringify(url)}`, () => expect(pageAt(url)).to.equal(null));
  }

  it('is found among other services, and none is found for an address of nobody', () => {
    const nobody = { ...calendly, name: 'nobody', page: () => null };
    expect(findPage([nobody, calendly], 'https://calendly.com/a', {}, 'a')?.provider).to.equal(calendly);
    expect(findPage([nobody], 'https://calendly.com/a', {}, 'a')).to.equal(null);
  });
});

describe('calendly: the page', () => {
  it('is told where it is embedded', () => {
    const page = pageAt('https://calendly.com/team/30min?month=2026-01&hide_gdpr_banner=1#top');
    expect(page).to.deep.equal({
      embed:
        'https://calendly.com/team/30min?month=2026-01&hide_gdpr_banner=1&embed_domain=shop.example&embed_type=Inline#top',
      link: 'https://calendly.com/team/30min?month=2026-01&hide_gdpr_banner=1#top',
      origin: 'https://calendly.com',
    });
  });

  it('is told the name and the email, whatever they hold', () => {
    const prefill = { name: 'Ada & Co. #1 ?=%', email: 'ada+test@example.com' };
    const page = pageAt('https://calendly.com/team?name=Somebody', prefill);
    for (const address of [page!.embed, page!.link]) {
      const { searchParams, hostname, hash } = new URL(address);
      expect(searchParams.getAll('name')).to.deep.equal([prefill.name]);
      expect(searchParams.getAll('email')).to.deep.equal([prefill.email]);
      expect(hostname + hash).to.equal('calendly.com');
    }
  });

  it('is told nothing that is empty, and where it is embedded only by this page', () => {
    const page = pageAt('https://calendly.com/team?embed_domain=evil.example', { name: '', email: '' });
    expect(page!.embed).to.equal('https://calendly.com/team?embed_domain=shop.example&embed_type=Inline');
  });
});

describe('calendly: what the page says', () => {
  it('is that a time is booked', () => {
    expect(calendly.read(booking())).to.deep.equal({ type: 'booked', event: EVENT, invitee: INVITEE });
  });

  it('is no booking when an address is missing, or leads elsewhere', () => {
    const wrong = [
      ...[undefined, null, 1, {}, [], '', 'ABCD', 'http://api.calendly.com/a', 'https://evil.example/a'],
      ...['javascript:alert(1)', 'https://evilcalendly.com/a', `https://api.calendly.com/${'a'.repeat(500)}`],
    ];
    for (const uri of wrong) {
      expect(calendly.read(booking(uri ?? null, INVITEE)), JSON.stringify(uri)).to.equal(null);
      expect(calendly.read(booking(EVENT, uri ?? null)), JSON.stringify(uri)).to.equal(null);
    }
    for (const payload of [undefined, null, 'a', [], {}, { event: EVENT, invitee: INVITEE }]) {
      expect(calendly.read({ event: 'calendly.event_scheduled', payload })).to.equal(null);
    }
  });

  it('is how high it is', () => {
    const read = (height: unknown) => calendly.read({ event: 'calendly.page_height', payload: { height } });
    expect(read('1200px')).to.deep.equal({ type: 'height', pixels: 1200 });
    expect(read('602.5px')).to.deep.equal({ type: 'height', pixels: 602.5 });
    const wrong = [
      1200,
      '1200',
      '-1px',
      '1e9px',
      '100%',
      '1px;position:fixed',
      'calc(1px)',
      ' 1px',
      '12345678px',
      null,
    ];
    for (const height of wrong) expect(read(height), String(height)).to.equal(null);
  });

  it('is something else that it does', () => {
    for (const event of [
      'profile_page_viewed',
      'event_type_viewed',
      'date_and_time_selected',
      'some_day_more',
    ]) {
      expect(calendly.read({ event: `calendly.${event}`, payload: {} })).to.deep.equal({ type: 'other' });
    }
  });

  it('is nothing when another speaks', () => {
    const noise = [
      'calendly.event_scheduled',
      '"{}"',
      null,
      1,
      [],
      {},
      { event: 1 },
      { event: 'event_scheduled' },
    ];
    for (const message of [...noise, { event: 'stripe.ready' }, { type: 'calendly.event_scheduled' }]) {
      expect(calendly.read(message), JSON.stringify(message)).to.equal(null);
    }
  });
});
