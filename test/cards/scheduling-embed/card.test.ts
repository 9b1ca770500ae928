import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { schedulingEmbed } from '../../../src/cards/scheduling-embed/index.js';
import { draw, expectAccessible } from '../../support/drawn-card.js';
import { booking, BookingPage, CONTEXT, EVENT, INVITEE } from './booking-page.js';

const submitted = {
  type: 'submit',
  value: { provider: 'calendly', event_uri: EVENT, invitee_uri: INVITEE, skipped: false },
};

describe('scheduling: the page in the card', () => {
  it('is embedded with the title as its name, and kept apart', async () => {
    const page = await BookingPage.open({ title: 'Book a demo' });
    expect(page.card.heading).to.equal('Book a demo');
    expect(page.frame.title).to.equal('Book a demo');
    expect(page.frame.getAttribute('sandbox')).to.equal(
      'allow-scripts allow-same-origin allow-popups allow-forms',
    );
    expect(page.frame.allow).to.equal('');
    expect(page.frame.referrerPolicy).to.equal('strict-origin');
    expect(page.frame.hasAttribute('style')).to.equal(false);
  });

  it('has words of its own where the agent gives no title', async () => {
    const page = await BookingPage.open();
    expect(page.card.heading).to.equal('Pick a time');
    expect(page.frame.title).to.equal('Pick a time');
  });

  it('has the address of the configuration, with what is filled in', async () => {
    const page = await BookingPage.open({ prefill: { name: 'Ada', email: 'ada@example.com' } });
    expect(page.address.href).to.equal(
      `https://calendly.com/team/30min?name=Ada&email=ada%40example.com&embed_domain=${location.hostname}&embed_type=Inline`,
    );
  });

  it('has the address that the host page sets, before any other', async () => {
    const page = await BookingPage.open(
      {},
      { context: CONTEXT, schedulingUrl: 'https://calendly.com/other' },
    );
    expect(page.address.pathname).to.equal('/other');
    expect((await BookingPage.open({}, { context: CONTEXT, schedulingUrl: '' })).address.pathname).to.equal(
      '/team/30min',
    );
  });

  it('can always be opened in a tab of its own, without what belongs to the frame', async () => {
    const page = await BookingPage.open({ prefill: { name: 'Ada' } });
    for (const step of [
      () => page.settled(),
      () => page.wait(11),
      () => page.load(),
      () => page.say(booking()),
    ]) {
      await step();
      expect(page.link.href).to.equal('https://calendly.com/team/30min?name=Ada');
      expect(page.link.textContent.trim()).to.equal('Open in a new tab');
      expect(page.link.target).to.equal('_blank');
      expect([...page.link.relList]).to.include.members(['noopener', 'noreferrer']);
    }
  });
});

describe('scheduling: not configured', () => {
  const places = {
    'without an address': {},
    'with an empty address': { scheduling_url: '' },
    'with the address of somebody else': { scheduling_url: 'https://evilcalendly.com/team' },
    'with an address that is not https': { scheduling_url: 'http://calendly.com/team' },
    'with a script for an address': { scheduling_url: 'javascript:alert(1)//calendly.com' },
  };
  for (const [where, context] of Object.entries(places)) {
    it(`says so ${where}, embeds nothing and waits for nothing`, async () => {
      const page = await BookingPage.open({ title: 'Book a demo' }, { context });
      expect(page.card.heading).to.equal('Scheduling not configured');
      expect(page.card.words).to.contain('You can go on with the conversation.');
      expect(page.element.shadowRoot!.querySelector('iframe, a')).to.equal(null);
      expect(page.clock.running).to.equal(0);
      await page.card.press('Dismiss scheduling');
      expect(page.card.acts).to.deep.equal([{ type: 'dismiss', value: {} }]);
    });
  }

  it('is configured as soon as there is an address', async () => {
    const page = await BookingPage.open({ title: 'Book a demo' }, { context: {} });
    await page.configure(CONTEXT);
    expect(page.card.heading).to.equal('Book a demo');
    expect(page.address.pathname).to.equal('/team/30min');
  });

  it('knows only Calendly, whatever a page of another service says', async () => {
    const card = await draw(schedulingEmbed, {}, { context: { scheduling_url: 'https://cal.example/team' } });
    expect(card.heading).to.equal('Scheduling not configured');
  });
});

describe('scheduling: waiting for the page', () => {
  it('shows its outline until it has loaded', async () => {
    const page = await BookingPage.open();
    expect(page.inSight).to.equal(false);
    expect(page.status).to.equal('The booking page is loading…');
    await page.load();
    expect(page.inSight).to.equal(true);
    expect(page.status).to.equal('');
    await page.say({ event: 'calendly.event_type_viewed', payload: {} });
    expect(page.status).to.equal('');
    expect(page.clock.running).to.equal(0);
  });

  it('points to the link when what has loaded says nothing: it may be an error page of the browser', async () => {
    const page = await BookingPage.open();
    await page.load();
    await page.wait(10.1);
    expect(page.status).to.equal('No booking page here? It opens in a new tab too.');
    expect(page.inSight).to.equal(true);
    await page.say({ event: 'calendly.event_type_viewed', payload: {} });
    expect(page.status).to.equal('');
  });

  it('shows it as soon as it speaks, even while some of it is still on its way', async () => {
    const page = await BookingPage.open();
    await page.say({ event: 'calendly.event_type_viewed', payload: {} });
    expect(page.inSight).to.equal(true);
    expect(page.clock.running).to.equal(0);
  });

  it('says after ten seconds that it is slow, and lets it come all the same', async () => {
    const page = await BookingPage.open();
    await page.wait(9.9);
    expect(page.status).to.equal('The booking page is loading…');
    await page.wait(0.2);
    expect(page.status).to.equal('The booking page is slow to load.');
    await page.load();
    expect(page.inSight).to.equal(true);
    expect(page.status).to.equal('');
  });

  it('waits for nothing once it is gone', async () => {
    const page = await BookingPage.open();
    page.element.remove();
    expect(page.clock.running).to.equal(0);
    await page.wait(20);
    expect(page.card.acts).to.be.empty;
  });

  it('listens to nothing once it is gone', async () => {
    const listening = new Set<unknown>();
    const { addEventListener, removeEventListener } = window;
    Object.assign(window, {
      addEventListener(type: string, listener: EventListener) {
        if (type === 'message') listening.add(listener);
        addEventListener.call(window, type, listener);
      },
      removeEventListener(type: string, listener: EventListener) {
        listening.delete(listener);
        removeEventListener.call(window, type, listener);
      },
    });
    try {
      const page = await BookingPage.open();
      expect(listening.size).to.equal(1);
      page.element.remove();
      expect(listening.size).to.equal(0);
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
    }
  });

  it('waits anew when it is moved, since the frame loads anew', async () => {
    const page = await BookingPage.open();
    await page.load();
    const place = page.element.parentElement!;
    page.element.remove();
    place.append(page.element);
    await page.settled();
    expect(page.inSight).to.equal(false);
    expect(page.clock.running).to.equal(1);
  });
});

describe('scheduling: the height of the page', () => {
  const height = (pixels: string) => ({ event: 'calendly.page_height', payload: { height: pixels } });

  it('is followed', async () => {
    const page = await BookingPage.open();
    await page.say(height('1200px'));
    expect(page.frame.getBoundingClientRect().height).to.equal(1200);
    await page.say(height('602px'));
    expect(page.frame.getBoundingClientRect().height).to.equal(602);
  });

  it('is not believed beyond reason', async () => {
    const page = await BookingPage.open();
    await page.say(height('1px'));
    expect(page.frame.getBoundingClientRect().height).to.equal(320);
    await page.say(height('999999px'));
    expect(page.frame.getBoundingClientRect().height).to.equal(2000);
    await page.say(height('1px;position:fixed'));
    expect(page.frame.getBoundingClientRect().height).to.equal(2000);
  });

  it('leaves the heading in sight: the body scrolls', async () => {
    const page = await BookingPage.open({ title: 'Book a demo' });
    page.element.style.setProperty('block-size', '400px');
    await page.say(height('1200px'));
    const body = page.element.shadowRoot!.querySelector('.body')!;
    expect(page.element.getBoundingClientRect().height).to.equal(400);
    expect(body.scrollHeight).to.be.above(1200);
  });
});

describe('scheduling: a booking', () => {
  it('is submitted with both addresses, and the card says so and stays', async () => {
    const page = await BookingPage.open();
    await page.load();
    await page.say(booking());
    expect(page.card.acts).to.deep.equal([submitted]);
    expect(page.status).to.equal('Booked');
    const { frame } = page;
    for (const phase of ['sending', 'sent'] as const) {
      await page.card.moveOn(phase);
      expect(page.status).to.equal('Booked');
      expect(page.frame).to.equal(frame);
      expect(page.inSight).to.equal(true);
    }
  });

  it('counts once, however often the page tells of it', async () => {
    const page = await BookingPage.open();
    await page.say(booking());
    await page.say(booking());
    await page.say(booking(`${EVENT}2`, `${INVITEE}2`));
    await page.card.moveOn('sent');
    await page.say(booking());
    expect(page.card.acts).to.deep.equal([submitted]);
  });

  it('can be sent again when it could not be saved', async () => {
    const page = await BookingPage.open();
    await page.say(booking());
    await page.card.moveOn('failed');
    expect(page.card.words).to.contain('The assistant could not be told');
    await page.card.press('Try again');
    await page.say(booking());
    expect(page.card.acts).to.deep.equal([submitted, { type: 'retry' }]);
  });

  it('is known after the card was drawn anew', async () => {
    const page = await BookingPage.open({}, { context: CONTEXT, phase: 'sent' });
    expect(page.status).to.equal('Booked');
    await page.say(booking());
    expect(page.card.acts).to.be.empty;
  });

  it('is offered no skip and nothing to send', async () => {
    const page = await BookingPage.open();
    expect(page.card.has('Skip') || page.card.has('Send')).to.equal(false);
  });

  it('leaves the card closable', async () => {
    const page = await BookingPage.open();
    await page.say(booking());
    await page.card.moveOn('sent');
    page.card.button('Dismiss scheduling').focus();
    await sendKeys({ press: 'Enter' });
    expect(page.card.acts.at(-1)).to.deep.equal({ type: 'dismiss', value: {} });
  });
});

describe('scheduling: a message that is not from the page', () => {
  const other = document.createElement('iframe');
  before(() => document.body.append(other));
  after(() => other.remove());

  const strangers = {
    'the window itself': () => ({ source: window }),
    'another frame of the host page': () => ({ source: other.contentWindow }),
    nobody: () => ({ source: null }),
    'our frame, once it has gone elsewhere': () => ({ origin: 'https://evil.example' }),
    'another host of Calendly': () => ({ origin: 'https://evil.calendly.com' }),
    'a page without a host': () => ({ origin: 'null' }),
    'the host page': () => ({ origin: location.origin }),
    'Calendly without encryption': () => ({ origin: 'http://calendly.com' }),
  };
  for (const [who, from] of Object.entries(strangers)) {
    it(`counts for nothing: ${who}`, async () => {
      const page = await BookingPage.open();
      const before = page.frame.getBoundingClientRect().height;
      await page.say(booking(), from());
      await page.say({ event: 'calendly.page_height', payload: { height: '1200px' } }, from());
      expect(page.card.acts).to.be.empty;
      expect(page.status).to.equal('The booking page is loading…');
      expect(page.frame.getBoundingClientRect().height).to.equal(before);
    });
  }

  it('counts for nothing when it makes no sense', async () => {
    const page = await BookingPage.open();
    for (const data of [
      null,
      1,
      '',
      '"{}"',
      [],
      {},
      { event: 'x' },
      booking('https://evil.example/a'),
      booking(1, 2),
    ]) {
      await page.say(data);
    }
    expect(page.card.acts).to.be.empty;
    expect(page.inSight).to.equal(false);
  });

  it('counts for nothing after the card is gone', async () => {
    const page = await BookingPage.open();
    const { contentWindow: source } = page.frame;
    const late = new MessageEvent('message', { data: booking(), origin: 'https://calendly.com', source });
    page.element.remove();
    window.dispatchEvent(late);
    expect(page.card.acts).to.be.empty;
  });

  it('counts for nothing from the page of the other card', async () => {
    const [one, two] = [await BookingPage.open(), await BookingPage.open()];
    await one.say(booking(), { source: two.frame.contentWindow });
    expect(one.card.acts).to.be.empty;
    expect(two.card.acts).to.deep.equal([submitted]);
  });
});

describe('scheduling: an update', () => {
  it('changes the title and leaves the page as it is', async () => {
    const page = await BookingPage.open({ title: 'One' });
    const { frame } = page;
    const { src } = frame;
    await page.load();
    await page.card.update({ title: 'Two' });
    expect(page.card.heading).to.equal('Two');
    expect(page.frame).to.equal(frame);
    expect(page.frame.src).to.equal(src);
    expect(page.inSight).to.equal(true);
  });

  it('fills in what comes while the page is loading', async () => {
    const page = await BookingPage.open({ prefill: { name: 'Ada' } });
    await page.wait(5);
    await page.card.update({ prefill: { name: 'Grace' } });
    expect(page.address.searchParams.get('name')).to.equal('Grace');
    await page.wait(9);
    expect(page.status).to.equal('The booking page is loading…');
    expect(page.clock.running).to.equal(1);
  });

  it('fills in nothing once it is there: what the user has done would be lost', async () => {
    const page = await BookingPage.open({ prefill: { name: 'Ada' } });
    const { src } = page.frame;
    await page.load();
    await page.card.update({ prefill: { name: 'Grace' } });
    expect(page.frame.src).to.equal(src);
    expect(page.inSight).to.equal(true);
  });

  it('of the address brings the other page', async () => {
    const page = await BookingPage.open();
    await page.load();
    await page.configure({ scheduling_url: 'https://calendly.com/team/60min' });
    expect(page.address.pathname).to.equal('/team/60min');
    expect(page.inSight).to.equal(false);
    await page.say(booking());
    expect(page.card.acts).to.deep.equal([submitted]);
  });

  it('of the address to none takes the page away', async () => {
    const page = await BookingPage.open();
    await page.load();
    await page.configure({});
    expect(page.card.heading).to.equal('Scheduling not configured');
    expect(page.clock.running).to.equal(0);
  });
});

describe('scheduling: for everybody', () => {
  it('is accessible in every state', async () => {
    const page = await BookingPage.open({ title: 'Book a demo' });
    await expectAccessible(page.card);
    await page.wait(11);
    await expectAccessible(page.card);
    await page.load();
    await expectAccessible(page.card);
    await page.say(booking());
    await page.card.moveOn('failed');
    await expectAccessible(page.card);
    await page.card.moveOn('sent');
    await expectAccessible(page.card);
    await expectAccessible((await BookingPage.open({}, { context: {} })).card);
  });

  it('is never wider than its place, down to 320 pixels, and gives the page all of it', async () => {
    const page = await BookingPage.open({ title: 'Terminvereinbarung'.repeat(8) });
    page.element.style.setProperty('inline-size', '320px');
    await page.load();
    await nextFrame();
    const body = page.element.shadowRoot!.querySelector('.body')!;
    expect(body.scrollWidth).to.be.at.most(body.clientWidth);
    expect(page.frame.clientWidth).to.equal(body.clientWidth);
  });

  it('never scrolls around the page, and is as high once it is sent as before', async () => {
    const page = await BookingPage.open();
    await page.load();
    const body = page.element.shadowRoot!.querySelector('.body')!;
    const open = page.element.offsetHeight;
    for (const phase of ['sending', 'waiting', 'failed', 'sent'] as const) {
      await page.card.moveOn(phase);
      expect(body.scrollHeight, phase).to.equal(body.clientHeight);
    }
    expect(page.element.offsetHeight).to.equal(open);
  });

  it('has as much room under its words once it is sent as before', async () => {
    const page = await BookingPage.open({}, { context: {} });
    const open = page.element.offsetHeight;
    await page.card.moveOn('sent');
    expect(page.element.offsetHeight).to.equal(open);
  });
});
