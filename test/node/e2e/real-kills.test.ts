/** Real tabs, crashes and kills of a real browser, with the same profile before and after. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { always, faults, planned } from '../../support/faults.js';
import { RealBrowser } from '../../support/e2e/browser.js';
import type { E2ePage } from '../../support/e2e/page.js';
import { TestServer } from '../../support/e2e/server.js';

declare const page: E2ePage;

describe('an answer arrives once', { timeout: 1_200_000 }, () => {
  let server: TestServer;
  let browser: RealBrowser;

  before(async () => {
    server = await new TestServer().start();
  });
  after(() => server.stop());

  beforeEach(async () => {
    server.endpoint.recorded.length = 0;
    server.endpoint.received.length = 0;
    server.endpoint.plan = planned();
    server.told.length = 0;
    browser = await new RealBrowser().start();
  });
  afterEach(() => browser.stop());

  const answer = async (id: string) => {
    const tab = await browser.open(server.origin);
    await tab.evaluate((card) => page.show(card), id);
    await tab.evaluate(() => page.answer('red'));
    return tab;
  };

  /** A new tab of the conversation; it is done when the server has the answer and the agent was told. */
  const comeBack = async () => {
    server.endpoint.plan = planned();
    const tab = await browser.open(server.origin);
    await tab.evaluate(() => page.resume());
    await until(() => server.endpoint.recorded.length > 0 && server.told.length > 0);
    await settle();
    return tab;
  };

  it('in a quiet world', async () => {
    const tab = await answer('quiet');
    await tab.waitForFunction(() => page.card === null);
    assert.equal(server.endpoint.received.length, 1);
    assertOnce(server, 'quiet');
  });

  it('when the tab is closed in mid-flight', async () => {
    server.endpoint.plan = always(faults['never answers, having stored']);
    const tab = await answer('closed');
    await until(() => server.endpoint.received.length > 0);
    await tab.close();
    await comeBack();
    assertOnce(server, 'closed');
  });

  it('when the renderer crashes in mid-flight', async () => {
    server.endpoint.plan = always(faults['never answers, having stored']);
    const tab = await answer('crashed');
    await until(() => server.endpoint.received.length > 0);
    const crashed = new Promise((resolve) => tab.once('crash', resolve));
    tab.goto('chrome://crash').catch(() => {});
    await crashed;
    await comeBack();
    assertOnce(server, 'crashed');
  });

  it('when the renderer crashes while there is no network', async () => {
    server.endpoint.plan = always(faults['no network before']);
    const tab = await answer('crashed-offline');
    await tab.waitForFunction(() => page.phase === 'waiting');
    const crashed = new Promise((resolve) => tab.once('crash', resolve));
    tab.goto('chrome://crash').catch(() => {});
    await crashed;
    await comeBack();
    assertOnce(server, 'crashed-offline');
  });

  for (const [when, fault] of [
    ['after the server has stored it', faults['never answers, having stored']],
    ['before the server has it', faults['never answers']],
    ['while there is no network', faults['no network before']],
  ] as const) {
    it(`when the browser is killed in mid-flight, ${when}`, async () => {
      server.endpoint.plan = always(fault);
      await answer('killed');
      await until(() => server.endpoint.received.length > 0);
      await browser.kill();
      await browser.start();
      await comeBack();
      assertOnce(server, 'killed');
    });
  }

  it('when the page is left in mid-flight: what is queued goes with it', async () => {
    server.endpoint.plan = planned(faults['never answers']);
    const tab = await answer('left');
    await until(() => server.endpoint.received.length > 0);
    await tab.goto('about:blank');
    await until(() => server.endpoint.recorded.length > 0);
    await comeBack();
    assertOnce(server, 'left');
  });

  it('from two tabs of one conversation that answer at the same time', async () => {
    const tabs = [await browser.open(server.origin), await browser.open(server.origin)];
    for (const tab of tabs) await tab.evaluate(() => page.show('two-tabs'));
    await Promise.all(tabs.map((tab) => tab.evaluate(() => page.answer('red'))));
    for (const tab of tabs) await tab.waitForFunction(() => page.card === null);
    await settle();
    assertOnce(server, 'two-tabs');
  });

  it('from two tabs of which one is closed while it sends', async () => {
    server.endpoint.plan = planned(faults['never answers, having stored']);
    const [first, second] = [await browser.open(server.origin), await browser.open(server.origin)];
    for (const tab of [first, second]) await tab.evaluate(() => page.show('survivor'));
    await first.evaluate(() => page.answer('red'));
    await until(() => server.endpoint.received.length > 0);
    await first.close();
    await until(() => server.told.length > 0);
    await settle();
    assert.equal(await second.evaluate(() => page.card), null);
    assertOnce(server, 'survivor');
  });

  it('and a card that was not answered comes back with what was picked', async () => {
    const tab = await browser.open(server.origin);
    await tab.evaluate(() => page.show('draft'));
    await tab.evaluate(() => page.pick('green'));
    await settle();
    await browser.kill();
    await browser.start();
    const next = await browser.open(server.origin);
    await next.evaluate(() => page.resume());
    assert.equal(await next.evaluate(() => page.card), 'draft');
    assert.match(JSON.stringify(await next.evaluate(() => page.draft)), /green/);
    assert.equal(await next.evaluate(() => page.durable), true);
    assert.equal(server.endpoint.received.length, 0);
  });
});

function assertOnce(server: TestServer, id: string): void {
  assert.deepEqual(
    server.endpoint.recorded.map(({ tool_call_id, type }) => [tool_call_id, type]),
    [[id, 'submit']],
  );
  assert.equal(new Set(server.endpoint.received).size, 1, 'every attempt has the same bytes');
  assert.deepEqual(server.told, ['My answer to “Which colour?”: Red.']);
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; !holds(); turn++) {
    if (turn > 1_500) throw new Error('It did not happen within 30 s');
    await pause(20);
  }
}

/** Long enough for a second answer to be sent, if there were one. */
const settle = () => pause(700);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
