import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Playground, type PlaygroundPage } from './playground-page.js';

describe('the network of the playground', { timeout: 1_200_000 }, () => {
  let playground: Playground;

  before(async () => {
    playground = await Playground.open();
  });

  after(() => playground.close());

  it('keeps an answer that the server fails to take, and records it once when all is well again', async () => {
    const visit = await playground.visit('?panel=skill&play=0&speed=20&network=error500');
    await answer(visit);

    await visit.rail.getByText('Not sent yet – will try again').first().waitFor();
    await attempts(visit, /attempt 2/).waitFor();
    assert.match(
      await attempts(visit, /attempt 1/).innerText(),
      /again · status 500 · next in \d+\.\d s · \d+ ms · submit/,
    );
    await attempts(visit, /attempt 1/).click();
    assert.match(await visit.page.locator('.entries .attempt pre').innerText(), /"status": 500/);
    assert.deepEqual(await recorded(visit), []);
    assert.deepEqual(await visit.violations(), []);

    await backOnline(visit);
    assert.deepEqual(await recorded(visit), ['submit']);
    await visit.moment('usage');
    assert.deepEqual(await recorded(visit), ['submit']);
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  it('keeps an answer that is given offline, and records it once when the network is back', async () => {
    const visit = await playground.visit('?panel=skill&play=0&speed=20&network=offline');
    await answer(visit);

    await visit.rail.getByText('Not sent yet – will try again').first().waitFor();
    await attempts(visit, /attempt 2/).waitFor();
    assert.match(await attempts(visit, /attempt 1/).innerText(), /again · no answer · next in \d+\.\d s/);
    assert.deepEqual(await recorded(visit), []);

    await backOnline(visit);
    assert.deepEqual(await recorded(visit), ['submit']);
    await visit.moment('usage');
    assert.deepEqual(await recorded(visit), ['submit']);
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  it('says that an answer is on its way while the network is slow, and records it once', async () => {
    const visit = await playground.visit('?panel=skill&play=0&speed=20&network=slow');
    await answer(visit);

    await visit.rail.getByText('Sending…').first().waitFor();
    assert.deepEqual(await recorded(visit), []);

    await attempts(visit, /attempt 1/).waitFor();
    assert.match(await attempts(visit, /attempt 1/).innerText(), /accepted · status 200/);
    await visit.moment('usage');
    assert.deepEqual(await recorded(visit), ['submit']);
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });
});

/** Answers the first card of a conversation that the API knows. */
async function answer(visit: PlaygroundPage): Promise<void> {
  await visit.button('Attach').click();
  await visit.button('Saved').waitFor();
  await visit.button('Start a conversation').click();
  await visit.moment('goal');
  await visit.page.getByRole('tab', { name: 'Settings' }).click();
  await visit.rail.getByText('Lower bills').click();
  await visit.send();
}

async function backOnline(visit: PlaygroundPage): Promise<void> {
  await visit.button('Pause').click();
  await visit.page.getByRole('radio', { name: 'Online', exact: true }).check();
  await visit.rail.getByText('Sent', { exact: true }).first().waitFor();
  await attempts(visit, /accepted · status 200/).waitFor();
  await visit.button('Play').click();
}

function attempts({ page }: PlaygroundPage, words: RegExp) {
  return page.locator('.entries .attempt summary').filter({ hasText: words }).first();
}

/** What the API has recorded of the answers, by their type. */
function recorded({ page }: PlaygroundPage): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const id = new URLSearchParams(location.search).get('conversation');
    const response = await fetch(`/keyed-pal-api/v2/conversations/${id}/canvas/interactions`);
    const { data } = (await response.json()) as { readonly data: readonly { readonly type: string }[] };
    return data.map(({ type }) => type).filter((type) => type !== 'heartbeat');
  });
}
