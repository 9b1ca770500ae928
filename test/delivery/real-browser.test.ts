/** What the browser really gives: its database, its locks, its channel between tabs, and their absence. */
import { expect } from '@open-wc/testing';
import { Database } from '../../src/delivery/database.js';
import { browserEnvironment, type Environment } from '../../src/delivery/environment.js';
import { alone } from '../../src/delivery/lease.js';
import { makeRecord, type OutboxRecord } from '../../src/delivery/record.js';
import { DATABASE, openIndexedDb } from '../../src/delivery/store-indexeddb.js';
import { memoryStore } from '../../src/delivery/store-memory.js';
import type { Store } from '../../src/delivery/store.js';
import { SpareCopies } from '../../src/delivery/spare-copies.js';
import { colours, show } from '../support/agent.js';
import type { Page } from '../support/delivery/world.js';
import { World, type PageOptions } from '../support/delivery/world.js';

const environment = browserEnvironment();
const { clock } = environment;

const record = (id: string, more: Partial<OutboxRecord> = {}): OutboxRecord => ({
  ...makeRecord(
    {
      interaction: {
        interaction_id: `ci_${id}`,
        tool_call_id: id,
        component: 'canvas.question',
        component_version: 'v1',
        type: 'submit',
        value: { id },
      },
      conversationId: 'c1',
      config: { hostContext: {} },
      arguments: {},
      generation: 'seq-1',
    },
    null,
    clock.now(),
    0,
  ),
  ...more,
});

const deleteDatabase = () =>
  new Promise<void>((resolve) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = () => resolve();
  });

beforeEach(deleteDatabase);
after(deleteDatabase);

const stores: Record<string, () => Promise<Store>> = {
  'the database': () => openIndexedDb(indexedDB, clock),
  memory: () => Promise.resolve(memoryStore()),
};
for (const [name, open] of Object.entries(stores)) {
  describe(`a store in ${name}`, () => {
    let store: Store;
    beforeEach(async () => (store = await open()));
    afterEach(() => store.close());

    it('keeps one record for each act, however often it is done', async () => {
      const acts = ['1', '2', '3'].map((id) => record('q1', { id, body: id }));
      const added = await Promise.all(acts.map((act) => store.add(act)));
      expect(added.map(({ added: isNew, kept }) => [isNew, kept.id])).to.deep.equal([
        [true, '1'],
        [false, '1'],
        [false, '1'],
      ]);
      expect(await store.list('c1')).to.have.length(1);
      expect((await store.add(record('q1', { id: '4', generation: 'seq-2' }))).added).to.equal(true);
    });

    it('lets an answer take the place of one that was refused, but not of one that may have arrived', async () => {
      await store.add(record('q1', { state: 'rejected' }));
      expect((await store.add(record('q1', { id: 'new', digest: 1 }))).kept.id).to.equal('new');
      await store.add(record('q2', { state: 'expired', unsure: true }));
      expect((await store.add(record('q2', { id: 'new-2', digest: 1 }))).kept.id).to.equal('ci_q2');
    });

    it('gives records back in the order in which they came', async () => {
      for (const id of ['c', 'a', 'b']) await store.add(record(id));
      await store.change('ci_c', (known) => ({ ...known, state: 'waiting' }));
      expect((await store.list('c1')).map(({ toolCallId }) => toolCallId)).to.deep.equal(['c', 'a', 'b']);
      expect(await store.list('c2')).to.deep.equal([]);
      expect(await store.change('nobody', (known) => known)).to.equal(null);
    });

    it('deletes what is older than a day, and says what of it never arrived', async () => {
      const old = clock.now() - 86_400_001;
      await store.add(record('old', { createdAt: old }));
      await store.add(record('gone', { createdAt: old, state: 'gone' }));
      await store.add(record('new'));
      const { expired, conversations } = await store.sweep(clock.now());
      expect(expired.map(({ toolCallId }) => toolCallId)).to.deep.equal(['old']);
      expect(conversations).to.deep.equal(['c1']);
      expect(await store.list('c1')).to.have.length(1);
    });
  });
}

it('a database that is deleted under a page is made anew', async () => {
  const store = await openIndexedDb(indexedDB, clock);
  await store.add(record('q1'));
  await deleteDatabase();
  expect(await store.list('c1')).to.deep.equal([]);
  expect((await store.add(record('q1'))).added).to.equal(true);
  store.close();
});

it('a database that does not answer is given up in time', async () => {
  const silent = { open: () => ({}) } as unknown as IDBFactory;
  const soon = { now: clock.now, after: (_: number, run: () => void) => clock.after(1, run) };
  const failure = await new Database(silent, soon, 'silent', () => {})
    .open()
    .catch((error: Error) => error.message);
  expect(failure).to.equal('the database does not open');
});

describe('one sender at a time', () => {
  const ways: Record<string, Pick<Environment, 'locks'>> = {
    'under a Web Lock': { locks: navigator.locks },
    'under a lease in the database, as on http pages': { locks: null },
    'where locks are denied': {
      locks: {
        request: () => Promise.reject(new DOMException('denied', 'SecurityError')),
      },
    },
  };
  for (const [name, { locks }] of Object.entries(ways)) {
    it(name, async () => {
      const store = await openIndexedDb(indexedDB, clock);
      const fast = { now: clock.now, after: (ms: number, run: () => void) => clock.after(ms / 50, run) };
      const { signal } = new AbortController();
      let inside = 0;
      let most = 0;
      const turns = ['a', 'b', 'c'].map((owner) =>
        alone('turn', { environment: { locks, clock: fast }, store, owner, signal }, async (stillAlone) => {
          most = Math.max(most, ++inside);
          await new Promise((resolve) => setTimeout(resolve, 20));
          expect(await stillAlone()).to.equal(true);
          inside--;
        }),
      );
      await Promise.all(turns);
      expect(most).to.equal(1);
      store.close();
    });
  }

  it('a lease that was slept through is taken over, and one of a jumped clock is no lease', async () => {
    const store = await openIndexedDb(indexedDB, clock);
    expect(await store.lease('turn', 'a', 1_000, 16_000)).to.equal(true);
    expect(await store.lease('turn', 'b', 2_000, 17_000)).to.equal(false);
    expect(await store.lease('turn', 'b', 16_001, 31_001)).to.equal(true);
    expect(await store.lease('turn', 'a', 16_500, 31_500)).to.equal(false);
    expect(await store.lease('turn', 'c', 500, 15_500)).to.equal(true);
    store.close();
  });
});

describe('whole pages on the real database, locks and channel', () => {
  const really: PageOptions['environment'] = {
    clock,
    locks: navigator.locks,
    bell: environment.bell,
    localStorage,
    indexedDB,
  };
  const untilDone = async (pages: readonly Page[]) => {
    while (pages.some(({ controller }) => controller.state.card)) await new Promise((r) => setTimeout(r, 10));
  };

  for (const [name, more] of Object.entries({ 'with locks': {}, 'without locks': { locks: null } })) {
    it(`two tabs answer at the same time, ${name}: one answer is recorded, and both cards leave`, async () => {
      const world = new World({ indexedDB });
      const pages = [0, 1].map(() => world.open({ environment: { ...really, ...more } }));
      for (const page of pages) page.receive(show('question', 'q1', colours, { seq: 1 }));
      for (const page of pages) page.act('submit', { selected_option_ids: ['red'], skipped: false });
      await untilDone(pages);
      expect(world.endpoint.recorded).to.have.length(1);
      expect(world.told).to.have.length(1);
      expect(Object.keys(localStorage).filter((key) => key.startsWith('canvas-rail:'))).to.deep.equal([]);
      for (const page of pages) page.close();
    });
  }

  it('a sandboxed frame, where everything is denied, still sends; it says that nothing is kept', async () => {
    const world = new World({ blocked: true });
    const denied = { locks: null, localStorage: null, indexedDB: null, bell: () => null };
    const page = world.open({ environment: denied });
    page.receive(show('question', 'q1', colours));
    page.act('submit', { selected_option_ids: ['red'], skipped: false });
    await world.run();
    expect(world.endpoint.recorded).to.have.length(1);
    expect(world.told).to.have.length(1);
    expect(page.delivery.durable).to.equal(false);
    page.close();
  });
});

it('a second copy that anybody could have written is only sent when it looks like ours', () => {
  localStorage.setItem('canvas-rail:x', '{"id":1}');
  localStorage.setItem('canvas-rail:y', 'nonsense');
  const copies = new SpareCopies(localStorage);
  copies.put(record('z'));
  expect(copies.all().map(({ id }) => id)).to.deep.equal(['ci_z']);
  expect(copies.take('ci_z')).to.equal(true);
  expect(copies.take('ci_z')).to.equal(false);
  for (const key of ['canvas-rail:x', 'canvas-rail:y']) localStorage.removeItem(key);
});
