import { expect } from '@open-wc/testing';
import { Countdown } from '../../../src/cards/alert/countdown.js';
import { alert } from '../../../src/cards/alert/index.js';
import { alertSamples } from '../../../src/cards/alert/samples.js';
import { propsOf, wrongPlaces } from '../../support/drawn-card.js';
import { FakeClock } from '../../support/fake-clock.js';

describe('alert: what an agent may send', () => {
  const say = (args: object) => ({ body: 'Hello', ...args });

  it('needs a body, and no more', () => {
    expect(propsOf(alert, { body: 'Hello' })).to.deep.equal({ severity: 'info', body: 'Hello' });
    expect(wrongPlaces(alert, {})).to.deep.equal(['body']);
    expect(wrongPlaces(alert, { body: '' })).to.deep.equal(['body']);
  });

  it('counts what a person counts: 1,200 characters of body, 120 of title, and not one more', () => {
    for (const letter of ['a', '😀', '字']) {
      expect(wrongPlaces(alert, { body: letter.repeat(1200) })).to.be.empty;
      expect(wrongPlaces(alert, { body: letter.repeat(1201) })).to.deep.equal(['body']);
      expect(wrongPlaces(alert, say({ title: letter.repeat(120) }))).to.be.empty;
      expect(wrongPlaces(alert, say({ title: letter.repeat(121) }))).to.deep.equal(['title']);
    }
    expect(wrongPlaces(alert, say({ title: '' }))).to.deep.equal(['title']);
  });

  it('takes four severities, and no other', () => {
    for (const severity of ['info', 'success', 'warning', 'error']) {
      expect(wrongPlaces(alert, say({ severity }))).to.be.empty;
    }
    for (const severity of ['danger', 'Info', '', null, 1]) {
      expect(wrongPlaces(alert, say({ severity }))).to.deep.equal(['severity']);
    }
  });

  it('leaves after 1 to 120 whole seconds', () => {
    for (const auto_dismiss_seconds of [1, 120]) {
      expect(wrongPlaces(alert, say({ auto_dismiss_seconds }))).to.be.empty;
    }
    for (const auto_dismiss_seconds of [0, -1, 121, 1.5, '5', null, Infinity, NaN]) {
      expect(wrongPlaces(alert, say({ auto_dismiss_seconds })), `${auto_dismiss_seconds}`).to.include(
        'auto_dismiss_seconds',
      );
    }
  });

  it('takes nothing else', () => {
    expect(wrongPlaces(alert, say({ icon: '!' }))).to.have.length(1);
  });

  it('reads what it has read to the same again, as an update does', () => {
    for (const sample of alertSamples) {
      const once = propsOf(alert, sample.arguments);
      expect(propsOf(alert, once), sample.name).to.deep.equal(once);
    }
  });

  it('is announced by its title, can be closed, and never answered', () => {
    expect(alert.heading({ severity: 'info', body: 'Hello', title: 'Look' })).to.equal('Look');
    expect(alert.heading({ severity: 'info', body: 'Hello' })).to.equal('');
    expect(alert).to.include({
      component: 'canvas.alert',
      version: 'v1',
      dismissible: true,
      answerable: false,
    });
    expect(alert.readAnswer({ type: 'dismiss', value: {} })).to.be.empty;
    expect(alert.readAnswer({ type: 'submit', value: {} })).not.to.be.empty;
  });
});

describe('alert: the countdown', () => {
  const start = (seconds: number) => {
    const clock = new FakeClock();
    const told: string[] = [];
    const countdown: Countdown = new Countdown(
      seconds,
      clock,
      () => told.push(String(countdown.left)),
      () => told.push('end'),
    );
    return { clock, told, countdown };
  };

  it('tells every second, and the end, once', () => {
    const { clock, told, countdown } = start(3);
    countdown.goOn();
    clock.pass(100);
    countdown.goOn();
    clock.pass(100);
    expect(told).to.deep.equal(['2000', '1000', 'end']);
    expect(clock.running).to.equal(0);
  });

  it('waits at first, and whenever it is told to, and goes on with what was left', () => {
    const { clock, told, countdown } = start(3);
    clock.pass(10);
    expect(countdown.left).to.equal(3000);
    countdown.goOn();
    clock.pass(1.4);
    countdown.wait();
    expect(clock.running).to.equal(0);
    clock.pass(10);
    expect(countdown.left).to.equal(1600);
    countdown.goOn();
    clock.pass(1.5);
    expect(told).to.deep.equal(['2000', '1000']);
    clock.pass(0.1);
    expect(told.at(-1)).to.equal('end');
  });

  it('runs one timer, however often it is told to go on', () => {
    const { clock, countdown } = start(3);
    countdown.goOn();
    countdown.goOn();
    expect(clock.running).to.equal(1);
  });

  it('does not end before its time when a timer is early', () => {
    const { clock, told, countdown } = start(1);
    const early = clock.setTimeout.bind(clock);
    clock.setTimeout = (callback, milliseconds) => early(callback, milliseconds * 0.9);
    countdown.goOn();
    clock.pass(0.95);
    expect(told).not.to.include('end');
    clock.setTimeout = early;
    clock.pass(1);
    expect(told.at(-1)).to.equal('end');
  });
});
