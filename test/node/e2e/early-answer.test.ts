import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { CanvasRail } from '../../../src/index.js';
import { clear, colours, show } from '../../support/agent.js';
import { Site } from './site.js';

const html = `<!doctype html><html lang="en"><title>Early</title>
  <style>body { position: relative; height: 100vh; margin: 0 }</style>
  <canvas-rail></canvas-rail>
  <script type="module" src="/page.js"></script></html>`;

const pageScript = `
  import { tavus } from '/cdn/canvas-rail.js';
  const rail = document.querySelector('canvas-rail');
  window.log = { told: [], problems: [], phases: [] };
  rail.addEventListener('canvas-problem', ({ problem }) => log.problems.push(problem.code));
  rail.addEventListener('canvas-change', ({ state }) => log.phases.push(state.card ? state.phase : 'gone'));
  const listeners = [];
  const call = {
    on: (event, listener) => event === 'app-message' && listeners.push(listener),
    off: () => {},
    sendAppMessage: ({ event_type, properties }) => log.told.push([event_type, properties]),
    meetingState: () => 'joined-meeting',
  };
  window.say = (data) => listeners.forEach((listener) => listener({ data, fromId: 'agent' }));
  rail.agent = tavus(call, { apiBaseUrl: location.origin });
  window.isReady = true;
`;

interface Log {
  readonly told: readonly unknown[];
  readonly problems: readonly string[];
  readonly phases: readonly string[];
}

/** All that comes after the first file is slow, or does not come. */
describe('an answer on a network that brings the first file and no more', () => {
  let site: Site;
  let release = (): void => {};
  let isBroken = false;
  let asked = 0;

  beforeEach(async () => {
    site = await Site.open({ html, files: { '/page.js': pageScript } });
    [asked, isBroken] = [0, false];
    const released = new Promise<void>((done) => (release = done));
    await site.page.route('**/cdn/chunks/**', async (route) => {
      asked++;
      if (isBroken) return route.abort();
      await released;
      await route.continue();
    });
  });

  afterEach(() => site.close());

  const say = (message: unknown): Promise<void> =>
    site.page.evaluate((data) => (window as unknown as { say(data: unknown): void }).say(data), message);
  const log = (): Promise<Log> => site.page.evaluate(() => (window as unknown as { log: Log }).log);
  const sendButton = () => site.page.getByRole('button', { name: 'Send' });

  async function answer(): Promise<void> {
    await site.page.reload();
    await site.page.waitForFunction(() => 'isReady' in window);
    await say(show('question', 'q1', colours));
    await site.page.getByLabel('Green').check();
    await sendButton().click();
  }

  it('is seen to be on its way at once, and delivered and told once, before all that was said meanwhile', async () => {
    await answer();
    assert.equal(await sendButton().getAttribute('aria-disabled'), 'true');
    await say(show('question', 'q2', { ...colours, question: 'Which shade?' }));
    await say(clear('q2'));
    assert.deepEqual(await log(), { told: [], problems: [], phases: ['open', 'sending'] });
    assert.equal(site.posts.length, 0);

    release();
    await site.page.waitForFunction(() => (window as unknown as { log: Log }).log.told.length > 0);
    await site.page.waitForTimeout(300);
    const { told, problems, phases } = await log();
    assert.deepEqual(told, [['conversation.respond', { text: 'My answer to “Which colour?”: Green.' }]]);
    assert.deepEqual(problems, []);
    assert.deepEqual(phases.slice(2), ['sending', 'open', 'gone']);
    assert.equal(site.posts.length, 2);
  });

  it('says that it will try again, and does', async () => {
    isBroken = true;
    await answer();
    await site.page.getByText('Not sent yet – will try again').waitFor();
    assert.deepEqual((await log()).problems, ['component_load_failed']);
    assert.deepEqual((await log()).told, []);
    const before = asked;

    isBroken = false;
    release();
    await site.page.evaluate(() => dispatchEvent(new Event('online')));
    await site.page.waitForFunction(() => (window as unknown as { log: Log }).log.told.length > 0);
    assert.ok(asked > before);
    assert.equal((await log()).told.length, 1);
    assert.equal(site.posts.length, 1);
    const rest = await site.page.evaluate(() => {
      const rail = document.querySelector<CanvasRail>('canvas-rail')!;
      return rail.state.card?.toolCallId ?? 'gone';
    });
    assert.match(rest, /q1|gone/);
  });
});
