import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CardSample } from '../../../src/cards/card-sample.js';
import { catalog } from '../../../src/cards/catalog.js';
import { samples } from '../../../src/cards/samples.js';
import type { CanvasRail, Interaction, Problem } from '../../../src/index.js';
import { clear, colours, show, update } from '../../support/agent.js';
import { noComplaints, Site } from './site.js';

/** As strict as it gets: nothing but our own scripts, and one policy. No styles, images or fonts. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types canvas-rail',
  'frame-src https://calendly.com https://*.calendly.com',
  "connect-src 'self'",
].join('; ');

const html = `<!doctype html><html lang="en"><title>Strict</title>
  <canvas-rail></canvas-rail>
  <script type="module" src="/page.js"></script></html>`;

const pageScript = `
  import { tavus } from '/cdn/canvas-rail.js';
  const rail = document.querySelector('canvas-rail');
  window.log = { interactions: [], problems: [], told: [] };
  rail.addEventListener('canvas-interaction', ({ interaction }) => log.interactions.push(interaction));
  rail.addEventListener('canvas-problem', ({ problem }) => log.problems.push(problem));
  const listeners = [];
  const call = {
    on: (event, listener) => event === 'app-message' && listeners.push(listener),
    off: () => {},
    sendAppMessage: (message) => log.told.push(message.event_type),
    meetingState: () => 'joined-meeting',
  };
  window.say = (data) => listeners.forEach((listener) => listener({ data, fromId: 'agent' }));
  window.useAgent = () => { rail.agent = tavus(call, { apiBaseUrl: location.origin }); };
  window.breakRules = {
    style: () => document.body.setAttribute('style', 'color: red'),
    markup: () => { document.body.innerHTML = '<b>bold</b>'; },
    code: () => eval('1'),
    policy: () => trustedTypes.createPolicy('another', {}),
    image: () => { new Image().src = '/image.png'; },
  };
`;

interface Log {
  readonly interactions: readonly Interaction[];
  readonly problems: readonly Problem[];
  /** What the agent has been told. */
  readonly told: readonly string[];
}

let site: Site;
let count = 0;

describe('on a page with the strictest policy', () => {
  before(async () => {
    site = await Site.open({ html, policy, files: { '/page.js': pageScript } });
    await site.page.waitForFunction(() => 'log' in window);
  });
  after(() => site.close());

  it('there is something to show of every kind of card', () => {
    assert.ok(catalog.length > 0);
    for (const { component } of catalog) assert.ok(samples.some((sample) => sample.component === component));
  });

  for (const sample of samples) {
    it(`${sample.component}, ${sample.name}: is shown, updated, answered and cleared`, async () => {
      const type = catalog.find(({ component }) => component === sample.component)!;
      const id = await showSample(sample);
      assert.deepEqual(await cardOnScreen(), { tag: type.tag, drawn: true });

      await receive(update(id, sample.arguments));
      assert.deepEqual(await cardOnScreen(), { tag: type.tag, drawn: true });

      if (sample.draft !== undefined) await editDraft(sample.draft);
      await answer();
      await receive(clear(id));
      const { interactions } = await log();
      assert.ok(interactions.some(({ tool_call_id }) => tool_call_id === id));
      assert.deepEqual(await site.complaints(), noComplaints);
    });
  }

  for (const { component } of catalog) {
    it(`${component}: arguments over its limits leave a notice and a problem`, async () => {
      await receive(show(component, `wrong-${++count}`, { title: 'x'.repeat(5000), options: [], body: 7 }));

      assert.deepEqual(await cardOnScreen(), { tag: 'canvas-notice', drawn: true });
      assert.equal((await log()).problems.at(-1)?.code, 'invalid_tool_arguments');
      assert.deepEqual(await site.complaints(), noComplaints);
    });
  }

  it('an unknown component leaves a notice and a problem', async () => {
    await receive(show('canvas.video', 'unknown', {}));

    assert.deepEqual(await cardOnScreen(), { tag: 'canvas-notice', drawn: true });
    assert.equal((await log()).problems.at(-1)?.code, 'unknown_component');
    assert.deepEqual(await site.complaints(), noComplaints);
  });

  it('an answer is delivered, and the agent is told', async () => {
    await site.page.evaluate(() => (window as unknown as { useAgent(): void }).useAgent());
    const message = show('question', 'told', colours);
    await site.page.evaluate(
      (data) => (window as unknown as { say(data: unknown): void }).say(data),
      message,
    );
    await site.page.getByText('Green').click();
    await site.page.getByRole('button', { name: 'Send' }).click();
    await site.page.waitForFunction(() => (window as unknown as { log: Log }).log.told.length > 0);

    assert.deepEqual((await log()).told, ['conversation.respond']);
    assert.ok(site.posts.includes('/v2/conversations/c123456/canvas/interactions'));
    assert.deepEqual(await site.complaints(), noComplaints);
  });

  it('every card that can be answered has been, and nobody has complained', async () => {
    const { interactions } = await log();
    for (const { component, answerable } of catalog) {
      const types = interactions.filter((sent) => sent.component === component).map(({ type }) => type);
      assert.ok(types.includes(answerable ? 'submit' : 'dismiss'), `${component}: ${types.join(', ')}`);
    }
    assert.deepEqual(await site.complaints(500), noComplaints);
  });
});

describe('what these pages would notice', () => {
  for (const [rule, directive] of [
    ['style', 'style-src-attr'],
    ['markup', 'require-trusted-types-for'],
    ['code', 'require-trusted-types-for'],
    ['policy', 'trusted-types'],
    ['image', 'img-src'],
  ] as const) {
    it(`a broken rule: ${rule}`, async () => {
      const broken = await Site.open({ html, policy, files: { '/page.js': pageScript } });
      try {
        await broken.page.waitForFunction(() => 'breakRules' in window);
        await broken.page.evaluate((name) => {
          const { breakRules } = window as unknown as { breakRules: Record<string, () => void> };
          setTimeout(breakRules[name]!);
        }, rule);
        const { violations } = await broken.complaints(200);
        assert.ok(
          violations.some((violation) => violation.startsWith(directive)),
          `${directive} is not among: ${violations.join(', ')}`,
        );
      } finally {
        await broken.close();
      }
    });
  }
});

async function showSample(sample: CardSample): Promise<string> {
  const id = `call_${++count}`;
  await receive(
    show(sample.component, id, sample.arguments, {
      config: { host_context: sample.context ?? {}, api_base_url: site.origin },
    }),
  );
  return id;
}

async function receive(message: unknown): Promise<void> {
  await site.page.evaluate(async (received) => {
    const rail = document.querySelector('canvas-rail') as CanvasRail;
    rail.receive(received);
    await rail.updateComplete;
  }, message);
}

/** What the user sees of the card: it has an extent, and something in it. */
function cardOnScreen(): Promise<{ tag: string; drawn: boolean } | null> {
  return site.page.evaluate(() => {
    const card = document.querySelector('canvas-rail')?.shadowRoot?.querySelector('[part~="card"]');
    if (!card) return null;
    const { width, height } = card.getBoundingClientRect();
    const drawn = width > 100 && height > 40 && (card.shadowRoot?.childElementCount ?? 0) > 0;
    return { tag: card.localName, drawn };
  });
}

/** Fills the card in as if the user had. */
async function editDraft(draft: unknown): Promise<void> {
  await site.page.evaluate(async (typed) => {
    const rail = document.querySelector('canvas-rail') as CanvasRail;
    const card = rail.shadowRoot?.querySelector('[part~="card"]');
    card?.dispatchEvent(new CustomEvent('card-act', { detail: { type: 'draft', draft: typed } }));
    await rail.updateComplete;
  }, draft);
}

/** Sends the card, not one that is leaving, or closes it where it is not to be sent. */
async function answer(): Promise<void> {
  const send = site.page.locator('canvas-rail [part~="card"] button[type="submit"]');
  const close = site.page.locator('canvas-rail [part~="card"] button[part~="close"]');
  if ((await send.count()) > 0) await send.first().click();
  else if ((await close.count()) > 0) await close.first().click();
}

function log(): Promise<Log> {
  return site.page.evaluate(() => (window as unknown as { log: Log }).log);
}
