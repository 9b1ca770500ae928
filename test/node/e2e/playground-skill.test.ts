import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Playground, type PlaygroundPage } from './playground-page.js';

const LINK = 'https://calendly.com/ada/site-visit?month=2026-12';

describe('the skill in the playground', { timeout: 1_200_000 }, () => {
  let playground: Playground;

  before(async () => {
    playground = await Playground.open();
  });

  after(() => playground.close());

  it('leaves out of the script what the skill of its conversation has switched off, and says so', async () => {
    const visit = await playground.visit('?panel=skill&play=0&speed=20');
    const { page, rail } = visit;
    await attach(visit, { off: ['chart', 'input'] });
    await start(visit);

    assert.deepEqual(await actions(visit), [
      'canvas_show_question',
      'canvas_show_calendar',
      'canvas_show_text',
      'canvas_show_alert',
      'canvas_show_scheduling_embed',
      'canvas_clear',
      'update_component',
    ]);
    await visit.moment('goal');
    await rail.getByText('Lower bills').click();
    await visit.send();
    await visit.moment('quiz');
    assert.match(
      await page.locator('.captions').innerText(),
      /^I can’t show you a text field or a chart in this conversation\. A little quiz/,
    );
    await page.getByRole('tab', { name: 'Script' }).click();
    assert.equal(await page.getByRole('button', { name: /Draw a chart.*left out/ }).isDisabled(), true);
    assert.equal(await page.getByRole('button', { name: /Update the chart.*left out/ }).isDisabled(), true);
    assert.equal(await page.getByRole('button', { name: /Ask for a number.*left out/ }).isDisabled(), true);
    const { shown, problems } = await visit.heard();
    assert.deepEqual(new Set(shown), new Set(['canvas.question']));
    assert.deepEqual(problems, []);
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  it('has only words in a conversation without the skill, and in one that is only heard', async () => {
    const visit = await playground.visit('?panel=skill&play=0&speed=50');
    const { page } = visit;
    const silent = page.getByText('The agent has no Canvas actions in it.');

    await start(visit);
    await silent.waitFor();
    await visit.moment('bye', 'done');
    assert.match(
      await page.locator('.captions').innerText(),
      /a booking page in this conversation\. That was all I can show here/,
    );

    await attach(visit);
    await page.getByRole('checkbox', { name: 'Audio only' }).check();
    await visit.button('Start another').click();
    await silent.waitFor();
    await page.getByRole('checkbox', { name: 'Audio only' }).uncheck();
    await visit.button('Start another').click();
    await page.getByText('9 actions, resolved when it started').waitFor();
    await visit.close();
  });

  it('says at the field what the API says of a link, and keeps what was written', async () => {
    const visit = await playground.visit('?panel=skill&play=0');
    const { page } = visit;
    const link = page.getByLabel('Scheduling link');
    const said = page.locator('#scheduling-url-note[role=alert]');

    for (const [wrong, words] of [
      ['http://calendly.com/ada', 'scheduling_url must use HTTPS'],
      ['https://', 'scheduling_url must include a hostname'],
      ['https://metadata.google.internal/', "scheduling_url host 'metadata.google.internal' is not allowed"],
      ['https://0x7f.1/', "scheduling_url IP '0x7f.1' is not allowed (internal address space)"],
    ] as const) {
      await link.fill(wrong);
      await visit.button('Attach').click();
      await said.getByText(words, { exact: true }).waitFor();
      assert.equal(await link.inputValue(), wrong);
      assert.equal(await link.getAttribute('aria-invalid'), 'true');
      assert.equal(await link.getAttribute('aria-describedby'), await said.getAttribute('id'));
    }
    assert.deepEqual(await visit.violations(), []);

    await attach(visit, { link: LINK });
    assert.equal(await link.getAttribute('aria-invalid'), null);
    assert.deepEqual(await stored(visit), { components: { scheduling_embed: { scheduling_url: LINK } } });
    await visit.close();
  });

  it('attaches, changes and detaches; only what differs from the defaults is stored', async () => {
    const visit = await playground.visit('?panel=skill&play=0');
    const { page } = visit;

    await attach(visit, { link: '' });
    assert.deepEqual(await stored(visit), {});
    await page.getByRole('checkbox', { name: /^alert/ }).uncheck();
    await visit.button('Save changes').click();
    await visit.button('Saved').waitFor();
    assert.deepEqual(await stored(visit), { components: { alert: { enabled: false } } });
    await page.getByRole('checkbox', { name: /^alert/ }).check();
    await visit.button('Save changes').click();
    await visit.button('Saved').waitFor();
    assert.deepEqual(await stored(visit), { components: {} });
    await visit.button('Detach').click();
    await visit.button('Attach').waitFor();
    await page.getByText('Nothing is stored').waitFor({ state: 'attached' });
    assert.match(await page.locator('.call').innerText(), /^204 DELETE .*magic_canvas$/);
    await visit.close();
  });

  it('opens the booking page that the skill has, and records what is booked', async () => {
    const visit = await playground.visit('?panel=skill&play=0&speed=20');
    const { page, rail } = visit;
    await attach(visit, { off: ['question', 'input', 'text', 'chart', 'calendar', 'alert'], link: LINK });
    await start(visit);

    await visit.moment('engineer');
    assert.match(
      (await rail.locator('iframe').getAttribute('src')) ?? '',
      /^https:\/\/calendly\.com\/ada\/site-visit\?/,
    );
    await page.getByRole('tab', { name: 'Script' }).click();
    await visit.button('Simulate a booking').click();
    await visit.moment('bye', 'done');

    await page.getByRole('tab', { name: 'History' }).click();
    await history(visit).getByText('submit', { exact: true }).waitFor();
    await page.locator('.entries .message summary').filter({ hasText: 'engineer' }).first().click();
    const message = await page.locator('.entries .message pre').innerText();
    assert.match(message, /"conversation_id": "c[0-9a-f]{15}"/);
    assert.match(message, /"api_base_url": "http:\/\/127\.0\.0\.1:\d+\/pal-api"/);
    assert.match(message, /"scheduling_url": "https:\/\/calendly\.com\/ada\/site-visit\?month=2026-12"/);
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  it('shows what was answered in the history and in the webhook log, as it comes', async () => {
    const visit = await playground.visit('?panel=skill&play=0&speed=20');
    const { page, rail } = visit;
    await attach(visit);
    await start(visit);
    await page.getByRole('tab', { name: 'History' }).click();
    await visit.moment('goal');
    await rail.getByText('Less carbon').click();
    await visit.send();

    await history(visit).getByText('canvas.question · goal').waitFor();
    await webhooks(visit).getByText('canvas.question · goal').waitFor();
    await webhooks(visit).locator('summary').click();
    const event = JSON.parse(await webhooks(visit).locator('pre').innerText()) as Webhook;
    assert.equal(event.event_type, 'canvas.interaction');
    assert.deepEqual(event.properties.value, { selected_option_ids: ['climate'], skipped: false });

    await page.getByRole('checkbox', { name: 'Answer with 503' }).check();
    await visit.moment('usage');
    await rail.getByRole('button', { name: 'Skip' }).click();
    await webhooks(visit).locator('.refused').getByText('canvas.input · usage', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'Answer with 503' }).uncheck();
    await webhooks(visit)
      .locator('.taken')
      .getByText(/^canvas\.input · usage · attempt \d$/)
      .waitFor();
    await visit.close();
  });

  it('ends a conversation, keeps its history, and plays freely again', async () => {
    const visit = await playground.visit('?panel=skill&play=0&speed=20');
    const { page, rail } = visit;
    await attach(visit, { off: ['question'] });
    await start(visit);
    await visit.moment('usage');
    await page.getByRole('tab', { name: 'History' }).click();
    await visit.button('End conversation').click();

    await page.locator('.history').getByText('Ended', { exact: true }).waitFor();
    await history(visit).getByText('canvas.input · usage').waitFor();
    assert.equal(await history(visit).locator('.waiting').count(), 0);
    await visit.button('Play').click();
    await rail.getByRole('heading', { name: 'What matters most to you?' }).waitFor();
    await rail.getByText('Lower bills').click();
    await visit.send();
    await visit.moment('usage');
    assert.equal(await history(visit).locator('li').count(), 1);
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  it('goes on with its conversation after a reload', async () => {
    const visit = await playground.visit('?panel=skill&speed=20&play=0');
    const { page, rail } = visit;
    await attach(visit, { off: ['question', 'chart'] });
    await start(visit);
    await visit.moment('usage');
    await rail.getByRole('button', { name: 'Skip' }).click();
    await visit.moment('email');
    const { search } = new URL(page.url());
    await page.reload();

    await visit.moment('usage');
    assert.equal(new URL(page.url()).search, search);
    await page.getByRole('tab', { name: 'History' }).click();
    await history(visit).getByText('canvas.input · usage').waitFor();
    await page.getByRole('tab', { name: 'Skill' }).click();
    assert.equal(await page.getByRole('checkbox', { name: /^chart/ }).isChecked(), false);
    await visit.close();
  });

  it('plays from its beginning after a reload where no conversation has been started', async () => {
    const visit = await playground.visit('?speed=20');
    await visit.moment('goal');
    await visit.rail.getByText('Lower bills').click();
    await visit.send();
    await visit.moment('usage');
    await visit.page.reload();

    await visit.moment('goal');
    await visit.rail.getByRole('heading', { name: 'What matters most to you?' }).waitFor();
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  it('makes a new PAL where that of a link has gone', async () => {
    const visit = await playground.visit(
      '?panel=skill&play=0&pal=p00000000000&conversation=c000000000000000',
    );

    await visit.button('Attach').waitFor();
    await visit.page.waitForURL(({ searchParams }) => searchParams.get('pal') !== 'p00000000000');
    assert.equal(new URL(visit.page.url()).searchParams.get('conversation'), null);
    await visit.close();
  });

  it('keeps the key of the API out of the page, and for the page alone', async () => {
    const visit = await playground.visit('?panel=skill&play=0');
    // Its PAL is in the address once it has been made; the button is there before.
    await visit.page.waitForURL(({ searchParams }) => searchParams.has('pal'));
    const { origin, searchParams } = new URL(visit.page.url());
    const pal = `/v2/pals/${searchParams.get('pal')}`;

    const statusOf = (path: string) => visit.page.evaluate(async (url) => (await fetch(url)).status, path);
    assert.equal(await statusOf(`/pal-api${pal}`), 401);
    assert.equal(await statusOf(`/keyed-pal-api${pal}`), 200);
    for (const site of ['cross-site', 'same-site', 'none', undefined]) {
      const headers = new Headers(site === undefined ? {} : { 'Sec-Fetch-Site': site });
      assert.equal((await fetch(`${origin}/keyed-pal-api${pal}`, { headers })).status, 403);
      assert.equal((await fetch(`${origin}/webhooks?conversation_id=c1`, { headers })).status, 403);
    }
    await visit.close();
  });

  const looks: Readonly<Record<string, Look>> = {
    light: {},
    dark: { dark: true },
    'a phone': { width: 360, height: 740 },
    'right to left': { query: '&dir=rtl&lang=ar' },
  };

  for (const [name, { query = '', ...look }] of Object.entries(looks)) {
    it(`leaves axe nothing to say: ${name}`, async () => {
      const visit = await playground.visit(`?panel=skill&play=0&speed=50${query}`, look);
      const { page, rail } = visit;
      await attach(visit, { off: ['chart'] });
      await start(visit);
      await page.getByText('Stored attachment').click();
      await page.locator('.actions summary').first().click();
      await visit.moment('goal');
      assert.deepEqual(await visit.violations(), []);

      await rail.getByText('Lower bills').click();
      await visit.send();
      await page.getByRole('tab', { name: 'History' }).click();
      await webhooks(visit).locator('summary').click();
      await visit.moment('usage');
      assert.deepEqual(await visit.violations(), []);
      await page.getByRole('tab', { name: 'Script' }).click();
      await page.getByText(/This conversation has no/).waitFor();
      assert.deepEqual(await visit.violations(), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      await visit.close();
    });
  }
});

interface Look {
  readonly query?: string;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
}

interface Webhook {
  readonly event_type: string;
  readonly properties: { readonly value: unknown };
}

async function attach(
  visit: PlaygroundPage,
  { off = [], link }: { readonly off?: readonly string[]; readonly link?: string } = {},
): Promise<void> {
  const { page } = visit;
  await visit.button('Attach').waitFor();
  for (const name of off) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck();
  if (link !== undefined) await page.getByLabel('Scheduling link').fill(link);
  await visit.button('Attach').click();
  await visit.button('Saved').waitFor();
}

async function start(visit: PlaygroundPage): Promise<void> {
  await visit.button('Start a conversation').click();
  await visit.button('End').waitFor();
}

async function actions({ page }: PlaygroundPage): Promise<readonly string[]> {
  return page.locator('.actions .title').allInnerTexts();
}

/** The configuration as the API has it. */
async function stored({ page }: PlaygroundPage): Promise<unknown> {
  const text = await page.getByLabel('Stored attachment', { exact: true }).textContent();
  return (JSON.parse(text ?? '') as { readonly config: unknown }).config;
}

const history = ({ page }: PlaygroundPage) => page.getByRole('region', { name: /^Interactions/ });
const webhooks = ({ page }: PlaygroundPage) => page.getByRole('region', { name: /^Webhooks/ });
