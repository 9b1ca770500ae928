import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { question } from '../../src/cards/question/index.js';
import '../../src/cards/question/question-card.js';
import { colours, show } from '../support/agent.js';
import { draw } from '../support/drawn-card.js';
import { Keyboard } from '../support/keyboard.js';

const submit = (...selected_option_ids: string[]) => ({
  type: 'submit',
  value: { selected_option_ids, skipped: false },
});

const ask = (more: object = {}) => Keyboard.before(show('question', 'q1', { ...colours, ...more }));

describe('a question by keyboard', () => {
  it('is one stop for its options, whichever is picked, and one for each button', async () => {
    const keyboard = await ask({ allow_skip: true });
    expect(await keyboard.walk()).to.deep.equal(['Dismiss question', 'Red', 'Skip', 'Send']);

    await (await keyboard.press('Shift+Tab')).press('2');
    expect(keyboard.focused).to.equal('Green');
    await keyboard.to('After');
    expect(await keyboard.walkBack()).to.deep.equal(['Send', 'Skip', 'Green', 'Dismiss question']);
  });

  it('is a stop for each of its boxes and fields where several may be picked', async () => {
    const keyboard = await ask({ multi_select: true, allow_other: true });
    await (await keyboard.to('Other')).press('Space');
    expect(keyboard.focused).to.equal('Other');
    await keyboard.to('After');

    expect(await keyboard.walkBack()).to.deep.equal(
      ['Dismiss question', 'Red', 'Green', 'Blue', 'Other', 'Your answer', 'Send'].reverse(),
    );
  });

  it('moves by the arrows, which send nothing, and is sent by Enter', async () => {
    const keyboard = await ask();
    await (await keyboard.to('Red')).press('Space', 'ArrowDown', 'ArrowDown', 'ArrowUp');
    expect([keyboard.focused, keyboard.answers]).to.deep.equal(['Green', []]);

    await keyboard.press('Enter');
    expect(keyboard.answers).to.deep.equal([submit('green')]);
  });

  it('is answered by a number and Enter', async () => {
    const keyboard = await ask({ multi_select: true });
    await (await keyboard.to('Red')).press('1', '3', 'Enter');

    expect(keyboard.answers).to.deep.equal([submit('red', 'blue')]);
  });

  it('is sent and skipped by its buttons', async () => {
    const keyboard = await ask({ allow_skip: true });
    await (await keyboard.to('Red')).press('Space');
    await (await keyboard.to('Send')).press('Space');
    expect(keyboard.answers).to.deep.equal([submit('red')]);

    const other = await ask({ allow_skip: true });
    await (await other.to('Skip')).press('Enter');
    expect(other.answers).to.deep.equal([
      { type: 'skip', value: { selected_option_ids: [], skipped: true } },
    ]);
    expect(other.focused).to.equal('Before');
  });

  it('leads back to the options when nothing is picked, and says so there', async () => {
    const keyboard = await ask();
    await (await keyboard.to('Send')).press('Enter');

    expect([keyboard.focused, keyboard.description]).to.deep.equal(['Red', 'Pick an answer first. Pick one']);
    expect(keyboard.answers).to.deep.equal([]);
  });

  it('is dismissed by its button or by Escape, and the focus goes back', async () => {
    for (const key of ['Enter', 'Escape']) {
      const keyboard = await ask();
      await (await keyboard.to('Dismiss question')).press(key);
      expect([keyboard.focused, keyboard.answers]).to.deep.equal([
        'Before',
        [{ type: 'dismiss', value: {} }],
      ]);
    }
  });

  it('is sent again by Enter where it has failed', async () => {
    const card = await draw(question, colours, { draft: { picked: ['red'] }, phase: 'failed' });
    card.choice('Red').focus();
    await sendKeys({ press: 'Tab' });
    expect(card.focused).to.equal('Try again');
    await sendKeys({ press: 'Enter' });

    expect(card.answers).to.deep.equal([{ type: 'retry' }]);
  });
});
