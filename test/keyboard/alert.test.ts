import { expect } from '@open-wc/testing';
import { show } from '../support/agent.js';
import { Keyboard } from '../support/keyboard.js';
import { deep, textOf } from '../support/rail.js';

const alert = { title: 'Saved', body: 'All is well.', auto_dismiss_seconds: 60 };

const ask = () => Keyboard.before(show('alert', 'a1', alert));

const timer = ({ rail }: Keyboard) => textOf(deep(rail.shadowRoot!, '[role="timer"]')[0]!).trim();

describe('an alert by keyboard', () => {
  it('is its close button, in both directions', async () => {
    const keyboard = await ask();
    expect(await keyboard.walk()).to.deep.equal(['Dismiss alert']);
    expect(await keyboard.walkBack()).to.deep.equal(['Dismiss alert']);
  });

  it('stays while the focus is in it, and counts on when it has left', async () => {
    const keyboard = await ask();
    expect(timer(keyboard)).to.contain('Closes in');
    await keyboard.press('Tab');
    expect(timer(keyboard)).to.equal('Stays open for now');
    await keyboard.press('Tab');
    expect(timer(keyboard)).to.contain('Closes in');
  });

  it('is dismissed by its button or by Escape, and the focus goes back', async () => {
    for (const key of ['Space', 'Escape']) {
      const keyboard = await ask();
      await (await keyboard.to('Dismiss alert')).press(key);
      expect([keyboard.focused, keyboard.sent.map(({ type }) => type)]).to.deep.equal([
        'Before',
        ['dismiss'],
      ]);
    }
  });
});
