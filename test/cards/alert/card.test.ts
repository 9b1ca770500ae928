import { expect } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/cards/alert/alert-card.js';
import { alert } from '../../../src/cards/alert/index.js';
import { alertSamples } from '../../../src/cards/alert/samples.js';
import { draw, expectAccessible, type DrawnCard } from '../../support/drawn-card.js';
import { itWithMedia } from '../../support/engine.js';
import { FakeClock } from '../../support/fake-clock.js';

const dismissed = [{ type: 'dismiss', value: {} }];

async function say(args: object = {}): Promise<{ readonly card: DrawnCard; readonly clock: FakeClock }> {
  const clock = new FakeClock();
  const card = await draw(alert, { body: 'Five minutes left.', ...args }, { clock });
  return { card, clock };
}

const tenSeconds = { auto_dismiss_seconds: 10 };

async function pass(card: DrawnCard, clock: FakeClock, seconds: number): Promise<void> {
  clock.pass(seconds);
  await card.element.updateComplete;
}

/** Hides the tab, or shows it again. */
function turnTab(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** How many lines the browser has drawn; `innerText` knows nothing of `pre-line` in WebKit. */
function linesIn(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => top)).size;
}

describe('alert: what the user sees', () => {
  for (const [severity, word] of Object.entries({
    info: 'Info',
    success: 'Success',
    warning: 'Warning',
    error: 'Error',
  })) {
    it(`says "${word}" in words and by an icon, in its heading`, async () => {
      const { card } = await say({ severity });
      expect(card.heading).to.equal(word);
      expect(card.element.shadowRoot?.querySelector('h2 svg')?.getAttribute('aria-hidden')).to.equal('true');
    });
  }

  it('tells the severities apart by shape alone', async () => {
    const shapes = new Set<string>();
    for (const severity of ['info', 'success', 'warning', 'error']) {
      const { card } = await say({ severity });
      shapes.add(card.element.shadowRoot?.querySelector('h2 svg')?.innerHTML ?? '');
    }
    expect(shapes.size).to.equal(4);
  });

  it('shows title and body, with their lines', async () => {
    const { card } = await say({ title: 'Hurry', body: 'One.\nTwo.', severity: 'warning' });
    expect(card.heading).to.equal('Warning: Hurry');
    const body = card.element.shadowRoot!.querySelector('p')!;
    expect(body.textContent).to.equal('One.\nTwo.');
    expect(linesIn(body)).to.equal(2);
  });

  it('takes markup for what it is: text', async () => {
    const { card } = await say({ title: '<b>Hurry</b>', body: '<img src=x onerror=alert(1)>' });
    expect(card.heading).to.contain('<b>Hurry</b>');
    expect(card.element.shadowRoot?.querySelector('img, b')).to.equal(null);
  });

  it('can always be closed by hand', async () => {
    const { card } = await say();
    await card.press('Dismiss alert');
    expect(card.answers).to.deep.equal(dismissed);
  });

  it('has no live region of its own: the rail speaks', async () => {
    const { card } = await say(tenSeconds);
    const live = card.element.shadowRoot?.querySelectorAll('[aria-live], [role="alert"], [role="status"]');
    expect(live).to.have.length(0);
  });
});

describe('alert: how it looks', () => {
  it('has a word for its severity that is as large without a title as with one', async () => {
    const sizeOf = async (args: object) => {
      const { card } = await say(args);
      return getComputedStyle(card.element.shadowRoot!.querySelector('.severity')!).fontSize;
    };
    expect(await sizeOf({})).to.equal(await sizeOf({ title: 'Soon' }));
  });
});

describe('alert: leaving by itself', () => {
  afterEach(async () => {
    Reflect.deleteProperty(document, 'visibilityState');
    await resetMouse();
  });

  it('leaves when its time is over, once', async () => {
    const { card, clock } = await say(tenSeconds);
    clock.pass(9.9);
    expect(card.answers).to.be.empty;
    clock.pass(0.1);
    clock.pass(100);
    expect(card.answers).to.deep.equal(dismissed);
    expect(clock.running).to.equal(0);
  });

  it('says how long it stays', async () => {
    const { card, clock } = await say(tenSeconds);
    expect(card.words).to.contain('Closes in 10 s');
    await pass(card, clock, 1);
    expect(card.words).to.contain('Closes in 9 s');
    await pass(card, clock, 8.5);
    expect(card.words).to.contain('Closes in 1 s');
  });

  it('never runs a timer where it does not leave by itself', async () => {
    const { card, clock } = await say();
    await card.update({ body: 'Four minutes left.' });
    expect(clock.running).to.equal(0);
    expect(card.words).not.to.contain('Closes');
  });

  it('waits while the pointer is over it, and goes on with what was left', async () => {
    const { card, clock } = await say(tenSeconds);
    clock.pass(4);
    const { x, y } = card.element.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x) + 20, Math.round(y) + 20] });
    await pass(card, clock, 100);
    expect(clock.running).to.equal(0);
    expect(card.words).to.contain('Stays open');

    await resetMouse();
    await sendMouse({ type: 'move', position: [799, 599] });
    await card.element.updateComplete;
    expect(card.words).to.contain('Closes in 6 s');
    clock.pass(6);
    expect(card.answers).to.deep.equal(dismissed);
  });

  it('waits while the focus is in it', async () => {
    const { card, clock } = await say(tenSeconds);
    // Somewhere to go: from the first stop of a page Firefox takes the keyboard to its own toolbar, for good.
    card.element.before(document.createElement('button'));
    card.button('Dismiss alert').focus();
    clock.pass(100);
    expect(card.answers).to.be.empty;

    await sendKeys({ press: 'Shift+Tab' });
    clock.pass(10);
    expect(card.answers).to.deep.equal(dismissed);
  });

  it('waits while its tab is hidden', async () => {
    const { card, clock } = await say(tenSeconds);
    clock.pass(3);
    turnTab('hidden');
    clock.pass(100);
    expect(card.answers).to.be.empty;
    expect(clock.running).to.equal(0);

    turnTab('visible');
    clock.pass(6.9);
    expect(card.answers).to.be.empty;
    clock.pass(0.1);
    expect(card.answers).to.deep.equal(dismissed);
  });

  it('goes on only when nothing holds it any more', async () => {
    const { card, clock } = await say(tenSeconds);
    card.button('Dismiss alert').focus();
    turnTab('hidden');
    turnTab('visible');
    clock.pass(100);
    expect(card.answers).to.be.empty;
  });

  it('starts afresh when the agent gives it another time', async () => {
    const { card, clock } = await say(tenSeconds);
    clock.pass(9);
    await card.update({ body: 'Stay.', auto_dismiss_seconds: 20 });
    clock.pass(19.9);
    expect(card.answers).to.be.empty;
    clock.pass(0.1);
    expect(card.answers).to.deep.equal(dismissed);
  });

  it('goes on when the agent only changes its words', async () => {
    const { card, clock } = await say(tenSeconds);
    clock.pass(9);
    await card.update({ body: 'Stay.', ...tenSeconds });
    clock.pass(1);
    expect(card.answers).to.deep.equal(dismissed);
  });

  it('stays when the agent takes its time away', async () => {
    const { card, clock } = await say(tenSeconds);
    await card.update({ body: 'Stay.' });
    clock.pass(100);
    expect(card.answers).to.be.empty;
    expect(clock.running).to.equal(0);
    expect(card.words).not.to.contain('Closes');
  });

  it('is not closed a second time after the user has closed it', async () => {
    const { card, clock } = await say(tenSeconds);
    await card.press('Dismiss alert');
    await card.update({ body: 'Too late.', ...tenSeconds });
    clock.pass(100);
    expect(card.answers).to.deep.equal(dismissed);
  });

  for (const phase of ['sending', 'waiting', 'sent', 'failed'] as const) {
    it(`counts no more while it is ${phase}`, async () => {
      const { card, clock } = await say(tenSeconds);
      await card.moveOn(phase);
      clock.pass(100);
      expect(card.answers).to.be.empty;
      expect(clock.running).to.equal(0);
    });
  }

  it('offers to try again when closing it has failed', async () => {
    const { card } = await say();
    await card.moveOn('failed');
    await card.press('Try again');
    expect(card.answers).to.deep.equal([{ type: 'retry' }]);
  });
});

describe('alert: on the page', () => {
  it('stops when it leaves the page', async () => {
    const { card, clock } = await say(tenSeconds);
    card.element.remove();
    expect(clock.running).to.equal(0);
    turnTab('visible');
    clock.pass(100);
    expect(card.answers).to.be.empty;
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('leaves nothing behind on the page', async () => {
    const listeners: unknown[] = [];
    const { addEventListener, removeEventListener } = document;
    document.addEventListener = (_: string, listener: unknown) => void listeners.push(listener);
    document.removeEventListener = (_: string, listener: unknown) =>
      void listeners.splice(listeners.indexOf(listener), 1);
    const { card } = await say(tenSeconds);
    expect(listeners).to.have.length(1);
    card.element.remove();
    expect(listeners).to.have.length(0);
    Object.assign(document, { addEventListener, removeEventListener });
  });

  it('goes on where it was when it is moved, also out of the focus', async () => {
    const { card, clock } = await say(tenSeconds);
    clock.pass(4);
    card.button('Dismiss alert').focus();
    card.element.parentElement?.append(card.element);
    await card.element.updateComplete;
    expect(card.words).to.contain('Closes in 6 s');
    clock.pass(6);
    expect(card.answers).to.deep.equal(dismissed);
  });

  it('draws the time that is left as a line that moves ahead of it', async () => {
    const { card, clock } = await say(tenSeconds);
    const line = card.element.shadowRoot?.querySelector<HTMLElement>('.line');
    const length = () => Number(line?.style.getPropertyValue('--_left'));
    expect(length()).to.equal(0.9);
    await pass(card, clock, 9);
    expect(length()).to.equal(0);
    card.button('Dismiss alert').focus();
    await card.element.updateComplete;
    expect(length()).to.equal(0.1);
  });

  itWithMedia('steps instead of gliding where the user wants less motion', async () => {
    const { card } = await say(tenSeconds);
    const line = card.element.shadowRoot?.querySelector('.line');
    const motion = () => line && getComputedStyle(line).transitionDuration;
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(motion()).to.equal('1s');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(motion()).to.equal('0s');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  for (const sample of alertSamples) {
    it(`is accessible: ${sample.name}`, async () => {
      await expectAccessible(await draw(alert, sample.arguments, { clock: new FakeClock() }));
    });
  }

  it('is no wider than its room, whatever the words', async () => {
    const { card } = await say({
      title: 'Rindfleisch'.repeat(10),
      body: 'etikettierung'.repeat(20),
      ...tenSeconds,
    });
    card.element.style.inlineSize = '320px';
    expect(card.element.scrollWidth).to.be.at.most(320);
  });
});
