import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { calendar } from '../../src/cards/calendar/index.js';
import '../../src/cards/calendar/calendar-card.js';
import { show } from '../support/agent.js';
import { draw } from '../support/drawn-card.js';
import { Keyboard } from '../support/keyboard.js';

const day = {
  title: 'When?',
  initial_date: '2030-05-15',
  presets: [{ label: 'The first', date: '2030-06-01' }],
  allow_skip: true,
};
const slots = [9, 10, 11].map((hour) => ({
  id: `s${hour}`,
  start: `2030-05-15T${String(hour).padStart(2, '0')}:00:00`,
  end: `2030-05-15T${String(hour).padStart(2, '0')}:30:00`,
}));

const ask = (args: object = day) => Keyboard.before(show('calendar', 'c1', args));

describe('a calendar by keyboard', () => {
  it('is its suggestions, its pages, one day, and its buttons', async () => {
    const keyboard = await ask();
    const stops = [
      'Dismiss calendar',
      'The first',
      'Previous year',
      'Previous month',
      'Next month',
      'Next year',
      'Wednesday, May 15, 2030',
      'Skip',
      'Send',
    ];

    expect(await keyboard.walk()).to.deep.equal(stops);
    expect(await keyboard.walkBack()).to.deep.equal([...stops].reverse());
  });

  it('flies by days, weeks, months and years, and picks nothing by that', async () => {
    const keyboard = await ask();
    await keyboard.to('Wednesday, May 15, 2030');
    const flown: string[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'End', 'Home', 'PageUp', 'Shift+PageDown']) {
      await keyboard.press(key);
      flown.push(keyboard.focused);
    }

    expect(flown).to.deep.equal([
      'Thursday, May 16, 2030',
      'Thursday, May 23, 2030',
      'Sunday, June 23, 2030',
      'Saturday, June 29, 2030',
      'Sunday, June 23, 2030',
      'Thursday, May 23, 2030',
      'Friday, May 23, 2031',
    ]);
    expect(keyboard.element?.getAttribute('aria-selected')).to.equal(null);
  });

  it('is picked by Enter and sent by its button', async () => {
    const keyboard = await ask();
    await (await keyboard.to('Wednesday, May 15, 2030')).press('ArrowRight', 'Enter');
    expect(keyboard.element?.getAttribute('aria-selected')).to.equal('true');
    await (await keyboard.to('Send')).press('Enter');

    expect(keyboard.answers).to.deep.equal([
      { type: 'submit', value: { selected_date: '2030-05-16', skipped: false } },
    ]);
  });

  it('is turned by its buttons, which keep the focus', async () => {
    const keyboard = await ask();
    await (await keyboard.to('Next month')).press('Enter', 'Space');
    expect(keyboard.focused).to.equal('Next month');
    await keyboard.press('Tab', 'Tab');

    expect(keyboard.focused).to.equal('Monday, July 15, 2030');
  });

  it('leads to the grid when no day is picked, and says so there', async () => {
    const keyboard = await ask();
    await (await keyboard.to('Send')).press('Enter');

    expect([keyboard.focused, keyboard.description]).to.deep.equal([
      'Wednesday, May 15, 2030',
      'Pick a date first.',
    ]);
  });

  it('is one stop for slots of which one can be picked, moved through by the arrows', async () => {
    const keyboard = await ask({ title: 'When?', timezone: 'UTC', slots });
    const [first, , third] = ['9:00 – 9:30 AM', '10:00 – 10:30 AM', '11:00 – 11:30 AM'];
    expect(await keyboard.walk()).to.deep.equal(['Dismiss calendar', first, 'Send']);

    await keyboard.press('Shift+Tab', 'Shift+Tab', 'Space');
    await keyboard.press(...(keyboard.focused === third ? [] : ['ArrowDown', 'ArrowDown']), 'Enter');
    expect(keyboard.answers).to.deep.equal([
      { type: 'submit', value: { selected_slot: slots[2], skipped: false } },
    ]);
  });

  it('puts half a span away by Escape, then itself', async () => {
    const keyboard = await ask({ mode: 'range', initial_date: '2030-05-15' });
    await keyboard.to('Wednesday, May 15, 2030');
    const picked = () =>
      [...(keyboard.element?.closest('table')?.querySelectorAll('[aria-selected]') ?? [])].map(
        ({ ariaLabel }) => ariaLabel,
      );
    await keyboard.press('Enter', 'ArrowRight');
    expect(picked()).to.deep.equal(['Wednesday, May 15, 2030, first day']);
    await keyboard.press('Escape');
    expect([picked(), keyboard.focused]).to.deep.equal([[], 'Thursday, May 16, 2030']);

    const span = ['Thursday, May 16, 2030, first day', 'Friday, May 17, 2030, last day'];
    await keyboard.press('Enter', 'ArrowRight', 'Enter');
    expect(picked()).to.deep.equal(span);
    await keyboard.press('ArrowRight', 'Enter', 'Escape');
    expect([picked(), keyboard.answers]).to.deep.equal([span, []]);
    await keyboard.press('Escape');
    expect(keyboard.answers).to.deep.equal([{ type: 'dismiss', value: {} }]);
  });

  it('is skipped and dismissed by keys, and the focus goes back', async () => {
    for (const [stop, key, type] of [
      ['Skip', 'Space', 'skip'],
      ['Dismiss calendar', 'Space', 'dismiss'],
      ['Wednesday, May 15, 2030', 'Escape', 'dismiss'],
    ] as const) {
      const keyboard = await ask();
      await (await keyboard.to(stop)).press(key);
      expect([keyboard.focused, keyboard.sent.map((one) => one.type)]).to.deep.equal(['Before', [type]]);
    }
  });

  it('is sent again by its button where it has failed', async () => {
    const card = await draw(calendar, day, { draft: { date: '2030-05-16' }, phase: 'failed' });
    card.button('Dismiss calendar').focus();
    while (card.focused !== 'Try again') await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });

    expect(card.answers).to.deep.equal([{ type: 'retry' }]);
  });
});
