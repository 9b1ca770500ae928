import { expect } from '@open-wc/testing';
import { show } from '../support/agent.js';
import { Keyboard } from '../support/keyboard.js';
import { deep, textOf } from '../support/rail.js';

const visitors = {
  title: 'Visitors',
  data: [
    { label: 'Mon', value: 3 },
    { label: 'Tue', value: 5 },
    { label: 'Wed', value: 4 },
  ],
};

const ask = () => Keyboard.before(show('chart', 'c1', visitors));

/** What is said of the value that the keys point to. */
const readout = ({ rail }: Keyboard) => textOf(deep(rail.shadowRoot!, '.readout')[0]!).trim();

describe('a chart by keyboard', () => {
  it('is its close button, its values and its table', async () => {
    const keyboard = await ask();
    const stops = ['Dismiss chart', 'Bar chart: Visitors', 'Data table'];

    expect(await keyboard.walk()).to.deep.equal(stops);
    expect(await keyboard.walkBack()).to.deep.equal([...stops].reverse());
  });

  it('says its values one by one under the arrows, Home and End', async () => {
    const keyboard = await ask();
    await keyboard.to('Bar chart: Visitors');
    expect(keyboard.description).to.contain('Use the arrow keys');
    const said: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowLeft', 'Home']) {
      await keyboard.press(key);
      said.push(readout(keyboard).slice(0, 3));
    }

    expect(said).to.deep.equal(['Mon', 'Tue', 'Wed', 'Tue', 'Mon']);
  });

  it('puts away what is said of a value by Escape, and is dismissed by the next one', async () => {
    const keyboard = await ask();
    await (await keyboard.to('Bar chart: Visitors')).press('End', 'Escape');
    expect([readout(keyboard), keyboard.focused]).to.deep.equal(['', 'Bar chart: Visitors']);

    await keyboard.press('Escape');
    expect([keyboard.focused, keyboard.sent.map(({ type }) => type)]).to.deep.equal(['Before', ['dismiss']]);
  });

  it('opens and closes its table by Space and Enter, and says which it is', async () => {
    const keyboard = await ask();
    await keyboard.to('Data table');
    const states: (string | null | undefined)[] = [];
    for (const key of ['Space', 'Enter']) {
      await keyboard.press(key);
      states.push(keyboard.element?.getAttribute('aria-expanded'));
    }

    expect(states).to.deep.equal(['true', 'false']);
  });
});
