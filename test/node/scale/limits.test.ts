import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { catalog } from '../../../src/cards/catalog.js';
import { show } from '../../support/agent.js';
import { noComplaints, type Site } from '../e2e/site.js';
import { limits } from './limits.js';
import { call, logOf, openPage } from './page.js';

interface Drawn {
  readonly tag: string;
  /** Whether the card keeps inside the stage. */
  readonly fits: boolean;
  /** Whether something is wider than the card. */
  readonly spills: boolean;
  /** Whether the last thing in the card can be brought into view. */
  readonly reaches: boolean;
}

const script = `
  const boxOf = (element) => element.getBoundingClientRect();
  window.draw = async (message) => {
    const card = await shown(message);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const inside = [...card.shadowRoot.querySelectorAll('*')].filter((one) => boxOf(one).width > 0);
    const last = inside.findLast((one) => one.matches('button, input, p, label, tr, li')) ?? inside.at(-1);
    const body = card.shadowRoot.querySelector('[part~="body"]') ?? card;
    const [stage, box] = [boxOf(rail), boxOf(card)];
    last.scrollIntoView({ block: 'end' });
    const end = boxOf(last);
    return {
      tag: card.localName,
      fits: box.top >= stage.top && box.bottom <= stage.bottom && box.width > 200,
      spills: body.scrollWidth > body.clientWidth + 1,
      reaches: end.bottom <= box.bottom + 1 && end.bottom > box.top,
    };
  };
  window.answer = async (draft) => {
    const card = cardOf(rail);
    if (draft === null) return card.shadowRoot.querySelector('[part~="close"]').click();
    card.dispatchEvent(new CustomEvent('card-act', { detail: { type: 'draft', draft } }));
    await rail.updateComplete;
    card.shadowRoot.querySelector('form').requestSubmit();
  };
`;

let site: Site;

describe('at every limit of the contract at once', { timeout: 900_000 }, () => {
  before(async () => {
    site = await openPage(script);
  });
  after(() => site.close());

  it('there is a card of every kind', () => {
    for (const { component } of catalog) assert.ok(limits.some((limit) => limit.component === component));
  });

  for (const [index, limit] of limits.entries()) {
    const { component, name } = limit;
    const type = catalog.find((known) => known.component === component)!;

    it(`${component}, ${name}: is drawn, keeps inside the stage, and can be answered`, async () => {
      const drawn = await call<Drawn>(site.page, 'draw', show(component, `limit-${index}`, limit.arguments));
      assert.deepEqual(drawn, { tag: type.tag, fits: true, spills: false, reaches: true });

      await call(site.page, 'answer', limit.draft);
      const { interactions, problems } = await logOf(site.page);
      const ends = interactions.filter(({ tool_call_id }) => tool_call_id === `limit-${index}`);
      const expected = limit.draft === null ? 'dismiss' : 'submit';
      assert.deepEqual(
        ends.map((end) => end.type),
        [expected],
      );
      assert.deepEqual(problems, []);
      assert.deepEqual(await site.complaints(), noComplaints);
    });
  }
});

describe('what these pages would notice', { timeout: 900_000 }, () => {
  before(async () => {
    site = await openPage(script);
  });
  after(() => site.close());

  for (const [index, { component, name, ...limit }] of limits.entries()) {
    it(`${component}, ${name}: one more than there may be`, async () => {
      const message = show(component, `beyond-${index}`, { ...limit.arguments, ...limit.beyond });
      const { tag } = await call<Drawn>(site.page, 'draw', message);

      assert.equal(tag, 'canvas-notice');
      assert.equal((await logOf(site.page)).problems.at(-1)?.code, 'invalid_tool_arguments');
    });
  }
});
