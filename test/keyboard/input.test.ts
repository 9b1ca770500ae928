import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { input } from '../../src/cards/input/index.js';
import '../../src/cards/input/input-card.js';
import { show } from '../support/agent.js';
import { draw } from '../support/drawn-card.js';
import { Keyboard } from '../support/keyboard.js';

const email = { prompt: 'Your email', input_type: 'email', required: true, allow_skip: true };

const submit = (value: string) => ({ type: 'submit', value: { input_type: 'email', value, skipped: false } });

const ask = () => Keyboard.before(show('input', 'i1', email));

describe('an input by keyboard', () => {
  it('is its field and its buttons, in both directions', async () => {
    const keyboard = await ask();
    expect(await keyboard.walk()).to.deep.equal(['Your email', 'Skip', 'Send']);
    expect(await keyboard.walkBack()).to.deep.equal(['Send', 'Skip', 'Your email']);
  });

  it('is typed and sent by Enter', async () => {
    const keyboard = await ask();
    await (await (await keyboard.to('Your email')).type('a@example.com')).press('Enter');

    expect(keyboard.answers).to.deep.equal([submit('a@example.com')]);
  });

  it('leads back to the field with what is wrong, and is content once it is right', async () => {
    const keyboard = await ask();
    await (await keyboard.to('Your email')).type('a');
    await (await keyboard.to('Send')).press('Enter');
    expect(keyboard.focused).to.equal('Your email');
    expect(keyboard.description).to.contain('Check the email address');
    expect(keyboard.element?.getAttribute('aria-invalid')).to.equal('true');

    await (await keyboard.press('End')).type('@example.com');
    expect(keyboard.element?.hasAttribute('aria-invalid')).to.equal(false);
    await keyboard.press('Enter');
    expect(keyboard.answers).to.deep.equal([submit('a@example.com')]);
  });

  it('is skipped by its button, and the focus goes back', async () => {
    const keyboard = await ask();
    await (await keyboard.to('Skip')).press('Space');

    expect(keyboard.answers).to.deep.equal([
      { type: 'skip', value: { input_type: 'email', value: null, skipped: true } },
    ]);
    expect(keyboard.focused).to.equal('Before');
  });

  it('stays under Escape, with all that is typed: it cannot be dismissed', async () => {
    const keyboard = await ask();
    await (await (await keyboard.to('Your email')).type('a@b')).press('Escape');

    expect([keyboard.focused, (keyboard.element as HTMLInputElement).value]).to.deep.equal([
      'Your email',
      'a@b',
    ]);
    expect(keyboard.answers).to.deep.equal([]);
  });

  it('is sent again by Enter where it has failed', async () => {
    const card = await draw(input, email, { draft: 'a@example.com', phase: 'failed' });
    card.field('Your email').focus();
    await sendKeys({ press: 'Enter' });

    expect(card.answers).to.deep.equal([{ type: 'retry' }]);
  });
});
