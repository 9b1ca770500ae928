/**
 * The keyboard itself: what a real key does in each engine, so that a failing card is the card's fault.
 *
 * The three agree on everything here. What to know before writing a test with real keys:
 * - A fixture has the focus of nobody: focus something first. The page itself always has the keyboard.
 * - Tab reaches links and buttons in all three. (Safari on a Mac skips links; WebKitGTK does not.)
 * - Beyond the last stop of the page, and before the first, Firefox goes to its own toolbar, and the page stays
 *   without focus until a Tab brings it back: `focus()` fires no event then. Chromium goes to `body`, WebKit
 *   begins again at the other end. Put a button before or after what you leave.
 * - Shift+Tab moves backwards everywhere, but its `event.key` is "Unidentified" in WebKitGTK; `event.code` is "Tab".
 * - A character that no American keyboard has is typed, but not every engine tells of a key for it.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

const focused = () => document.activeElement?.id;

/** What a key says of itself when it goes down. */
async function heard(press: string): Promise<{ key: string; code: string; trusted: boolean }> {
  const input = await fixture<HTMLElement>(html`<div tabindex="0"></div>`);
  input.focus();
  const keys: { key: string; code: string; trusted: boolean }[] = [];
  input.addEventListener('keydown', ({ key, code, isTrusted }) =>
    keys.push({ key, code, trusted: isTrusted }),
  );
  await sendKeys({ press });
  expect(keys).to.have.length(1);
  return keys[0]!;
}

describe('the keyboard of this engine', () => {
  it('types what is typed', async () => {
    const input = await fixture<HTMLInputElement>(html`<input />`);
    input.focus();
    await sendKeys({ type: 'Grüße, 日本 + 1 (A)' });
    expect(input.value).to.equal('Grüße, 日本 + 1 (A)');
  });

  it('edits with Home, End, Backspace, Delete, and a held Shift', async () => {
    const input = await fixture<HTMLInputElement>(html`<input value="abcd" />`);
    input.focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Delete' });
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Backspace' });
    expect(input.value).to.equal('bc');

    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ type: 'x' });
    expect(input.value).to.equal('bx');
  });

  it('goes with Tab to fields, buttons and links, and back with Shift+Tab', async () => {
    await fixture(html`
      <div>
        <input id="field" />
        <button id="button">Button</button>
        <a id="link" href="#there">Link</a>
        <input id="last" />
      </div>
    `);
    document.getElementById('field')!.focus();
    const visited = [focused()];
    for (const press of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await sendKeys({ press });
      visited.push(focused());
    }
    expect(visited).to.deep.equal(['field', 'button', 'link', 'last', 'link', 'button']);
  });

  it('shows the focus that came by a key', async () => {
    await fixture(html`<div><input id="field" /><button id="button">Button</button></div>`);
    document.getElementById('field')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.querySelector(':focus-visible')?.id).to.equal('button');
  });

  it('moves through radio buttons with the arrows, and picks', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <input type="radio" name="colour" id="red" value="red" checked />
        <input type="radio" name="colour" id="green" value="green" />
        <input type="radio" name="colour" id="blue" value="blue" />
      </form>
    `);
    document.getElementById('red')!.focus();
    const picked: unknown[] = [];
    for (const press of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
      await sendKeys({ press });
      picked.push(new FormData(form).get('colour'));
    }
    expect(picked).to.deep.equal(['green', 'blue', 'green', 'red']);
    expect(focused()).to.equal('red');
  });

  it('presses a button with Enter and with Space, and sends a form with Enter', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <input id="field" />
        <input type="checkbox" id="box" />
        <button id="send">Send</button>
      </form>
    `);
    const sent: unknown[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(focused());
    });
    document.getElementById('field')!.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    expect(document.querySelector<HTMLInputElement>('#box')!.checked).to.be.true;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Space' });
    expect(sent).to.deep.equal(['field', 'send', 'send']);
  });

  it('closes a dialog with Escape', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>Inside</button></dialog>`);
    dialog.showModal();
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.be.false;
  });

  for (const [press, key, code] of [
    ['Tab', 'Tab', 'Tab'],
    ['Enter', 'Enter', 'Enter'],
    ['Escape', 'Escape', 'Escape'],
    ['Space', ' ', 'Space'],
    ['Home', 'Home', 'Home'],
    ['End', 'End', 'End'],
    ['PageUp', 'PageUp', 'PageUp'],
    ['PageDown', 'PageDown', 'PageDown'],
    ['ArrowUp', 'ArrowUp', 'ArrowUp'],
    ['1', '1', 'Digit1'],
    ['9', '9', 'Digit9'],
    ['a', 'a', 'KeyA'],
  ] as const) {
    it(`says what ${press} is`, async () => {
      expect(await heard(press)).to.deep.equal({ key, code, trusted: true });
    });
  }
});
