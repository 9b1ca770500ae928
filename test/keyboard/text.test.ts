import { expect } from '@open-wc/testing';
import { show } from '../support/agent.js';
import { Keyboard } from '../support/keyboard.js';

const markdown = {
  title: 'Prices',
  body: 'See [the list](https://example.com/prices) and [the terms](https://example.com/terms).',
  format: 'markdown',
};

describe('a text by keyboard', () => {
  it('is its close button and its links', async () => {
    const keyboard = await Keyboard.before(show('text', 't1', markdown));
    const names = (await keyboard.walk()).map((name) => name.replace(/\s*\(.*/, ''));

    expect(names).to.deep.equal(['Dismiss text', 'the list', 'the terms']);
    expect((await keyboard.walkBack()).length).to.equal(3);
  });

  it('is scrolled by keys where it is too long, at a stop with its name', async () => {
    const body = 'A line of a text that is long.\n\n'.repeat(100);
    const keyboard = await Keyboard.before(show('text', 't1', { title: 'Rules', body }));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(await keyboard.walk()).to.deep.equal(['Dismiss text', 'Rules']);

    await (await keyboard.press('Shift+Tab')).press('End');
    for (let frame = 0; frame < 60 && !keyboard.element?.scrollTop; frame++) {
      await new Promise(requestAnimationFrame);
    }
    expect(keyboard.element?.scrollTop).to.be.above(0);
  });

  it('is dismissed by its button or by Escape, and the focus goes back', async () => {
    for (const key of ['Enter', 'Escape']) {
      const keyboard = await Keyboard.before(show('text', 't1', markdown));
      await (await keyboard.to('Dismiss text')).press(key);
      expect([keyboard.focused, keyboard.sent.map(({ type }) => type)]).to.deep.equal([
        'Before',
        ['dismiss'],
      ]);
    }
  });
});
