import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { show } from '../../support/agent.js';
import type { Site } from '../e2e/site.js';
import { call, logOf, openPage } from './page.js';

const ROWS = 1000;
const TIMES = 9;

/** What the rail may add, and what a busy machine makes of it. */
const MOST = 1.5;

/** A page's own list, drawn by hand: in the rail, and in a box of the same size beside it. */
const script = `
  class HostList extends HTMLElement {
    #list = this.attachShadow({ mode: 'open' }).appendChild(document.createElement('ul'));
    set props({ rows }) {
      this.#list.replaceChildren(
        ...rows.map((text) => {
          const row = document.createElement('li');
          row.append(Object.assign(document.createElement('b'), { textContent: text }), ' and more');
          return row;
        }),
      );
    }
  }
  customElements.define('host-list', HostList);
  bundle.register({ component: 'host.list', tag: 'host-list' });
  const box = Object.assign(document.createElement('div'), { style: 'width: 448px; height: 600px; overflow: auto' });
  document.body.append(box);
  const timed = async (work) => {
    const start = performance.now();
    (await work()).getBoundingClientRect();
    return performance.now() - start;
  };
  const draw = async (props) => {
    const list = document.createElement('host-list');
    list.props = props;
    box.replaceChildren(list);
    return list;
  };
  window.measure = async (message, clear, times) => {
    const props = message.properties.arguments;
    const taken = { rail: [], alone: [], twice: [] };
    for (let count = 0; count < times; count++) {
      taken.rail.push(await timed(() => shown(message)));
      window.rows = cardOf(rail).shadowRoot.querySelectorAll('li').length;
      await shown(clear);
      while (rail.shadowRoot.querySelector('host-list')) await new Promise((resolve) => setTimeout(resolve, 20));
      taken.alone.push(await timed(() => draw(props)));
      taken.twice.push(await timed(async () => {
        (await draw(props)).getBoundingClientRect();
        return draw(props);
      }));
      box.replaceChildren();
    }
    return { rail: median(taken.rail), alone: median(taken.alone), twice: median(taken.twice), rows: window.rows };
  };
`;

interface Measured {
  readonly rail: number;
  readonly alone: number;
  readonly twice: number;
  readonly rows: number;
}

let site: Site;
let measured: Measured;

describe("a page's own card of a thousand rows", { timeout: 900_000 }, () => {
  before(async () => {
    site = await openPage(script);
    const rows = Array.from({ length: ROWS }, (_, index) => `Row ${index}`);
    const message = show('host.list', 'rows', { rows });
    const clear = {
      ...message,
      canvas_config: null,
      properties: { name: 'canvas_clear', arguments: {}, tool_call_id: 'c' },
    };
    measured = await call(site.page, 'measure', message, clear, TIMES);
  });
  after(() => site.close());

  it('is shown whole', async () => {
    assert.equal(measured.rows, ROWS);
    assert.deepEqual((await logOf(site.page)).problems, []);
  });

  it('costs what it would without the rail', (test) => {
    const ratio = measured.rail / measured.alone;
    test.diagnostic(`${measured.rail.toFixed(1)} ms in the rail, ${measured.alone.toFixed(1)} ms alone`);

    assert.ok(ratio <= MOST, `${ratio}`);
  });

  it('would be noticed if it were drawn twice', () => {
    const ratio = measured.twice / measured.alone;
    assert.ok(ratio > MOST, `${ratio}`);
  });
});
