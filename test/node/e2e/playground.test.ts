import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { samples } from '../../../src/cards/samples.js';
import { Playground } from './playground-page.js';

describe('the playground', { timeout: 1_200_000 }, () => {
  let playground: Playground;

  before(async () => {
    playground = await Playground.open();
  });

  after(() => playground.close());

  it('plays its conversation to the end with a user who answers every card', async () => {
    const visit = await playground.visit('?speed=20');
    const { page, rail } = visit;

    await visit.moment('goal');
    await rail.getByText('Power when the grid is down').click();
    await visit.send();
    await visit.moment('usage');
    assert.match(await page.locator('.captions').innerText(), /Then we will need a battery/);
    await rail.getByLabel(/kilowatt hours/).fill('4000');
    await visit.send();
    await visit.moment('quiz');
    await rail.getByText('Around noon').click();
    await visit.send();
    await visit.moment('email');
    await rail.getByLabel(/email address/).fill('ada@example.com');
    await visit.send();
    await visit.moment('visit');
    await page.getByText('the first one has just gone').waitFor();
    await rail.getByRole('radio').nth(1).check();
    await visit.send();
    await visit.moment('engineer');
    await visit.button('Simulate a booking').click();
    await visit.moment('bye', 'done');

    const { shown, interactions, problems } = await visit.heard();
    assert.deepEqual(shown, [
      'canvas.question',
      'canvas.input',
      'canvas.chart',
      'canvas.question',
      'canvas.text',
      'canvas.input',
      'canvas.calendar',
      'canvas.alert',
      'canvas.scheduling_embed',
    ]);
    const submits = interactions.filter(({ type }) => type === 'submit');
    assert.deepEqual(
      submits.map(({ component }) => component),
      ['question', 'input', 'question', 'input', 'calendar', 'scheduling_embed'].map(
        (name) => `canvas.${name}`,
      ),
    );
    assert.deepEqual(submits[1]?.value, { input_type: 'number', value: 4000, skipped: false });
    assert.deepEqual(problems, []);
    assert.deepEqual(visit.complaints, []);
    assert.equal(await rail.getByRole('heading').count(), 0);
    await visit.close();
  });

  it('goes on when the user skips or closes what they are asked', async () => {
    const visit = await playground.visit('?speed=20&step=email');

    await visit.moment('email');
    await visit.rail.getByRole('button', { name: 'Skip' }).click();
    await visit.moment('visit');

    await visit.page.getByRole('button', { name: /^Not ours/ }).click();
    await visit.page.locator('.entries .ignored', { hasText: 'Then not.' }).waitFor();
    await visit.close();
  });

  it('can be paused, stepped and begun again', async () => {
    const visit = await playground.visit('?play=0');
    const { page, rail } = visit;

    await visit.button('Next step').click();
    await rail.getByRole('heading', { name: 'What matters most to you?' }).waitFor();
    await visit.button('Next step').click();
    await rail.getByLabel(/kilowatt hours/).waitFor();
    await page.getByRole('button', { name: /Show a page of text/ }).click();
    await rail.getByRole('heading', { name: 'Your plan' }).waitFor();
    await visit.button('Restart').click();
    await rail.getByRole('heading', { name: 'Your plan' }).waitFor({ state: 'detached' });

    assert.equal(await page.locator('.transport').getAttribute('data-step'), 'goal');
    await visit.close();
  });

  it('says where a message is not JSON, and where it breaks the limits, before it is sent', async () => {
    const visit = await playground.visit('?panel=message&play=0');
    const { page } = visit;
    const editor = page.getByRole('textbox', { name: 'Message' });
    const verdict = page.locator('#verdict');

    await editor.fill('{\n  "message_type": "conversation"\n  "seq": 1\n}');
    assert.match(await verdict.innerText(), /Line 2, column 33\s+A comma is missing here.*\s+not_json/);
    assert.equal(await visit.button('Send to the rail').isDisabled(), true);

    await page.getByLabel('Begin with').selectOption({ label: 'Arguments over the limits' });
    assert.match(
      await verdict.innerText(),
      /Line 9, column 7\s+options Too small.*\s+invalid_tool_arguments/,
    );
    await visit.button('Send to the rail').click();
    await visit.rail.getByRole('heading', { name: 'This card cannot be shown' }).waitFor();
    assert.match(await page.locator('.entries .problem').innerText(), /invalid_tool_arguments/);
    await visit.close();
  });

  it('sends what is written, and logs what came in and what went out', async () => {
    const visit = await playground.visit('?panel=message&play=0');
    const { page, rail } = visit;

    await page.getByRole('textbox', { name: 'Message' }).press('Control+Enter');
    await rail.getByText('Evening, 17 to 20').click();
    await visit.send();

    await page.locator('.entries .message summary').click();
    await page.locator('.entries .interaction summary').first().click();
    assert.match(await page.locator('.entries .message pre').innerText(), /"canvas_config"/);
    assert.match(await page.locator('.entries .interaction pre').innerText(), /"selected_option_ids"/);
    await visit.close();
  });

  it('restores from its URL what has been set', async () => {
    const visit = await playground.visit('?play=0');
    const { page } = visit;
    await page.getByRole('tab', { name: 'Settings' }).click();
    for (const name of ['Dark', 'Left', 'Right to left', 'Reserve', 'Reduced']) {
      await page.getByRole('radio', { name, exact: true }).check();
    }
    await page.getByRole('radio', { name: 'Phone', exact: true }).check();
    await page.reload();

    assert.equal(
      new URL(page.url()).search,
      '?panel=settings&side=left&theme=dark&dir=rtl&layout=reserve&motion=reduce&play=0&width=phone',
    );
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
    assert.equal(await visit.rail.getAttribute('theme'), 'dark');
    assert.equal(await visit.rail.getAttribute('side'), 'left');
    assert.equal(await visit.rail.getAttribute('layout'), 'reserve');
    assert.equal((await page.locator('.frame').boundingBox())?.width, 375);
    await visit.close();
  });

  it('lets the cards of its gallery speak the language of the gallery', async () => {
    const visit = await playground.visit('?view=gallery&component=canvas.question&lang=ar');

    await visit.page.getByRole('button', { name: 'إرسال' }).first().waitFor();
    await visit.close();
  });

  it('lets a card fade away, and not move, where less motion is asked for', async () => {
    const leavesTo = async (motion: string) => {
      const visit = await playground.visit(`?sample=question:quiz&motion=${motion}`);
      await visit.page.emulateMedia({ reducedMotion: 'no-preference' });
      const card = visit.rail.locator('canvas-question');
      await card.waitFor();
      // What moves comes when the page is idle, and the notices with it.
      await visit.page.waitForFunction(() => customElements.get('canvas-notice'));
      await card.evaluate((element) => {
        element.animate = (frames, options) => {
          element.dataset['goes'] = String((frames as Keyframe[])[0]!['translate']);
          return Element.prototype.animate.call(element, frames, options);
        };
      });
      await card.locator('.close').click();
      const goes = await card.getAttribute('data-goes');
      const isCalm = await visit.page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
      await visit.close();
      return { goes, isCalm };
    };

    assert.deepEqual(await leavesTo('auto'), { goes: '16px', isCalm: false });
    assert.deepEqual(await leavesTo('reduce'), { goes: '0', isCalm: true });
  });

  it('shows the card of an example that a link names', async () => {
    const visit = await playground.visit('?sample=question:quiz');

    await visit.rail.getByRole('heading', { name: 'Which planet is closest to the Sun?' }).waitFor();
    await visit.close();
  });

  it('shows every sample of every card in its gallery, and what an answer would carry', async () => {
    const visit = await playground.visit('?view=gallery');
    const { page } = visit;

    await page.getByRole('heading', { name: 'canvas.scheduling_embed' }).waitFor();
    await visit.drawn(samples.length);
    assert.equal(await page.locator('gallery-card .wrong').count(), 0);

    await page.getByRole('radio', { name: 'Half answered' }).check();
    await page.locator('gallery-card canvas-alert').first().waitFor({ state: 'detached' });
    await visit.drawn(5);
    await page
      .locator('gallery-card', { hasText: 'Which planet' })
      .getByRole('button', { name: 'Send' })
      .click();
    assert.match(await page.locator('gallery-card output', { hasText: 'submit' }).innerText(), /"venus"/);
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  it('plays by keys while the focus is on its buttons, and hears no letter elsewhere', async () => {
    const visit = await playground.visit('?play=0');
    const { page } = visit;
    const step = () => page.locator('.transport').getAttribute('data-step');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'content');
    await page.keyboard.press('n');
    await visit.rail.getByRole('heading').waitFor({ state: 'detached' });

    await visit.button('Next step').focus();
    await page.keyboard.press('n');
    await visit.rail.getByRole('heading', { name: 'What matters most to you?' }).waitFor();
    await page.keyboard.press('n');
    assert.equal(await step(), 'usage');
    await page.keyboard.press('k');
    await visit.button('Pause').waitFor();
    await page.keyboard.press('r');
    assert.equal(await step(), 'goal');
    await visit.close();
  });

  it('puts all states of one sample side by side', async () => {
    const visit = await playground.visit(
      '?view=gallery&component=canvas.question&sample=question:quiz&phase=all',
    );
    await visit.drawn(7);
    const names = await visit.page.locator('gallery-card .name').allInnerTexts();

    assert.deepEqual(names, [
      'Open',
      'Half answered',
      'Something missing',
      'Sending',
      'Waiting',
      'Sent',
      'Failed',
    ]);
    await visit.page.getByText('Pick an answer first.').waitFor();
    assert.equal(await visit.page.evaluate(() => document.activeElement?.tagName), 'BODY');
    await visit.close();
  });

  it('goes from view to view by links, and back by the button of the browser', async () => {
    const visit = await playground.visit('?play=0&theme=dark');
    const { page } = visit;

    await page.getByRole('link', { name: 'Cards', exact: true }).click();
    await page.locator('.kinds').getByRole('link', { name: 'canvas.chart' }).click();
    await page.locator('live-sample canvas-chart').waitFor();
    assert.equal(await page.title(), 'canvas.chart · canvas-rail');
    assert.equal(new URL(page.url()).search, '?view=cards&theme=dark&play=0&component=canvas.chart');
    assert.match(
      await page.locator('#arguments table').innerText(),
      /chart_type[^]*"bar" or "line" or "pie"/,
    );

    await page.goBack();
    await page.getByRole('heading', { name: 'Cards', level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole('region', { name: 'Stage' }).waitFor();
    assert.equal(await page.title(), 'Playground · canvas-rail');
    await visit.close();
  });

  it('gives the cards the tokens of a brand, and shows them as code', async () => {
    const visit = await playground.visit('?sample=question:quiz&brand=console&panel=code');
    const heading = visit.rail.getByRole('heading', { name: 'Which planet is closest to the Sun?' });
    await heading.waitFor();

    assert.equal(await heading.evaluate((element) => getComputedStyle(element).color), 'rgb(219, 228, 238)');
    assert.match(await visit.page.locator('pre').first().innerText(), /--canvas-rail-surface: #12161c;/);
    await visit.close();
  });

  const looks = {
    light: { query: '?speed=50' },
    dark: { query: '?speed=50&theme=dark', dark: true },
    'right to left': { query: '?speed=50&dir=rtl&lang=ar&panel=settings' },
    'the composer with an error': { query: '?sample=limits' },
    'a phone': { query: '?speed=50&panel=code', width: 360, height: 740 },
    'a wide phone in the dark': { query: '?sample=ignored', width: 430, height: 900, dark: true },
  };

  for (const [name, { query, ...look }] of Object.entries(looks)) {
    it(`leaves axe nothing to say: ${name}`, async () => {
      const visit = await playground.visit(query, look);
      await visit.rail.getByRole('heading').first().waitFor();

      assert.deepEqual(await visit.violations(), []);
      assert.equal(await visit.page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      await visit.close();
    });
  }

  it('leaves axe nothing to say: the gallery', async () => {
    const visit = await playground.visit('?view=gallery&component=canvas.question', {
      width: 1000,
      dark: true,
    });
    await visit.page.locator('gallery-card canvas-question').nth(3).waitFor();

    assert.deepEqual(await visit.violations(), []);
    await visit.close();
  });
});
