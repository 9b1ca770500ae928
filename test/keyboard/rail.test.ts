import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { clear, colours, show, update } from '../support/agent.js';
import { Keyboard } from '../support/keyboard.js';
import { cardOf, stillness } from '../support/rail.js';

const again = { ...colours, question: 'And now?' };
const name = { prompt: 'Your name' };

describe('a rail by keyboard', () => {
  it('without a card is no stop at all', async () => {
    const keyboard = await Keyboard.before();

    expect(await keyboard.walk()).to.deep.equal([]);
  });

  it('leaves a user alone who types elsewhere, whatever the agent does', async () => {
    const keyboard = await Keyboard.before();
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Chat" />`);
    field.focus();
    const messages = [
      show('question', 'q1', colours),
      update('q1', { question: 'Which one?' }),
      show('question', 'q2', again),
      clear(),
    ];
    for (const message of messages) {
      await keyboard.type('x');
      keyboard.rail.receive(message);
      await keyboard.rail.updateComplete;
      await nextFrame();
      expect(keyboard.focused).to.equal('Chat');
    }

    expect(field.value).to.equal('xxxx');
  });

  it('leads to the heading of the next card a user whose card has gone', async () => {
    const keyboard = await Keyboard.before(show('question', 'q1', colours));
    await keyboard.to('Send');
    keyboard.rail.receive(show('input', 'i1', name));
    await keyboard.rail.updateComplete;
    await nextFrame();

    expect(keyboard.focused).to.equal('Your name');
    expect(keyboard.element?.localName).to.equal('h2');
    // While its height grows a card scrolls, and what scrolls is a stop in Firefox.
    await stillness(keyboard.rail);
    await keyboard.press('Tab');
    expect(keyboard.element?.localName).to.equal('input');
  });

  it('leads a user back after a whole row of cards', async () => {
    const keyboard = await Keyboard.before(show('question', 'q1', colours));
    await keyboard.to('Red');
    for (const message of [show('question', 'q2', again), show('input', 'i1', name), clear()]) {
      keyboard.rail.receive(message);
      await keyboard.rail.updateComplete;
      await nextFrame();
    }

    expect(keyboard.focused).to.equal('Before');
  });

  it('leads to its own place where there is no way back, and on from there', async () => {
    const keyboard = await Keyboard.before(show('question', 'q1', colours));
    await keyboard.to('Red');
    keyboard.rail.parentElement!.previousElementSibling!.remove();
    await keyboard.press('Escape');
    await nextFrame();

    expect(keyboard.focused).to.equal('Cards from the assistant');
    await keyboard.press('Tab');
    expect(keyboard.focused).to.equal('After');
  });

  it('does not call back a user who has gone elsewhere while a card was loading', async () => {
    const keyboard = await Keyboard.before(show('question', 'q1', colours));
    await keyboard.to('Red');
    let arrive = () => {};
    keyboard.rail.register({
      component: 'acme.slow',
      tag: 'acme-slow-by-keyboard',
      load: () => new Promise<void>((resolve) => (arrive = resolve)),
    });
    keyboard.rail.receive(show('acme.slow', 's1'));
    await nextFrame();
    (keyboard.rail.parentElement!.nextElementSibling as HTMLElement).focus();
    customElements.define('acme-slow-by-keyboard', class extends HTMLElement {});
    arrive();
    await keyboard.rail.updateComplete;
    await nextFrame();

    expect(keyboard.focused).to.equal('After');
  });

  it('is entered from anywhere by a key of the page, which only has to call focus()', async () => {
    const keyboard = await Keyboard.before(show('question', 'q1', colours));
    const onKeydown = ({ key }: KeyboardEvent) => key === 'j' && keyboard.rail.focus();
    document.addEventListener('keydown', onKeydown);
    await keyboard.press('j');
    document.removeEventListener('keydown', onKeydown);
    expect(keyboard.focused).to.equal('Which colour?');

    await keyboard.press('Escape');
    expect(keyboard.focused).to.equal('Before');
  });

  it('uses up the Escape that dismisses, and no other', async () => {
    const keyboard = await Keyboard.before(show('input', 'i1', name));
    const used: boolean[] = [];
    const onKeydown = (event: KeyboardEvent) => event.key === 'Escape' && used.push(event.defaultPrevented);
    document.addEventListener('keydown', onKeydown);
    await (await keyboard.to('Your name')).press('Escape');
    keyboard.rail.receive(show('question', 'q1', colours));
    await keyboard.rail.updateComplete;
    await (await keyboard.to('Red')).press('Escape');
    document.removeEventListener('keydown', onKeydown);

    expect(used).to.deep.equal([false, true]);
  });

  it('leaves to the input method the Escape that ends a composition', async () => {
    const keyboard = await Keyboard.before(show('question', 'q1', { ...colours, allow_other: true }));
    const escape = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
    const press = (isComposing: boolean) =>
      cardOf(keyboard.rail)!.dispatchEvent(new KeyboardEvent('keydown', { ...escape, isComposing }));
    press(true);
    expect(keyboard.answers).to.deep.equal([]);
    press(false);
    expect(keyboard.answers.length).to.equal(1);
  });
});
