import { expect } from '@open-wc/testing';
import { DATABASE } from '../../src/delivery/store-indexeddb.js';
import { colours, show } from '../support/agent.js';
import { faults, planned } from '../support/faults.js';
import { World, type Page } from '../support/delivery/world.js';

const red = { selected_option_ids: ['red'], skipped: false };

/** So many acts are played, and so many more are only written down, as another tab would leave them. */
const PLAYED = 50;
const MARKS = 450;

/** Numbers, not times: what is read from the database, and what is read of all that the page has done. */
describe('a conversation of many acts', () => {
  const database = `long-${Math.random()}`;
  const factory = { open: () => indexedDB.open(database, 1) } as unknown as IDBFactory;
  let world: World;
  let page: Page;
  let reads: Reads;
  let acts = 0;

  before(async function () {
    this.timeout(60_000);
    reads = new Reads();
    world = new World({ indexedDB: factory });
    page = world.open();
    for (let count = 0; count < PLAYED; count++) await act();
  });
  after(async () => {
    reads.stop();
    for (const each of world.pages) each.close();
    await asked(indexedDB.deleteDatabase(database));
  });

  async function act(): Promise<void> {
    page.receive(show('question', `q${++acts}`, colours));
    await world.pass(1_000);
    page.act('submit', red);
    await world.pass(1_000);
  }

  const entriesOf = async (work: () => Promise<void>): Promise<number> => {
    const before = reads.entries;
    await work();
    return reads.entries - before;
  };

  it('reads as much for an act after five hundred as after fifty, and loses none', async function () {
    this.timeout(60_000);
    const tenActs = async () => {
      for (let count = 0; count < 10; count++) await act();
    };
    const early = await entriesOf(tenActs);
    await writeMarks();
    // The first time the page reads what another tab has done.
    await act();
    const late = await entriesOf(tenActs);

    expect(early).to.be.greaterThan(10);
    expect(late).to.equal(early);
    expect(world.endpoint.recorded.map(({ tool_call_id: id }) => id)).to.deep.equal(
      Array.from({ length: acts }, (_, index) => `q${index + 1}`),
    );
    expect(world.told).to.have.length(acts);
  });

  it('and where the network has failed, or an answer is refused and sent again', async function () {
    this.timeout(60_000);
    const trouble = async () => {
      world.endpoint.plan = planned(faults['no network before'], faults['503'], faults['400 bad']);
      await act();
      await world.run(1);
      page.controller.act(page.controller.state.serial, { type: 'retry' });
      await world.run(1);
    };
    const read = await entriesOf(trouble);

    expect(world.endpoint.recorded.at(-1)?.tool_call_id).to.equal(`q${acts}`);
    expect(page.controller.state.phase).to.equal('sent');
    expect(read).to.be.lessThan(MARKS);
  });

  it('and in a second tab, which hears of what this one does', async function () {
    this.timeout(60_000);
    const other = await world.open().resume();
    await act();
    const read = await entriesOf(async () => {
      other.receive(show('question', `q${acts + 1}`, colours));
      await act();
    });

    expect(other.controller.state.card).to.equal(null, 'it was answered elsewhere');
    expect(other.news.at(-1)).to.include({ toolCallId: `q${acts}`, state: 'gone', own: false });
    expect(read).to.be.lessThan(MARKS);
  });

  /** As the page itself would have left them. */
  async function writeMarks(): Promise<void> {
    const connection = await asked(factory.open(DATABASE));
    const records = connection.transaction('interactions', 'readwrite').objectStore('interactions');
    const { order: _, ...mark } = (await asked(records.getAll()))[0] as Record<string, unknown>;
    for (let index = 0; index < MARKS; index++) {
      records.add({ ...mark, id: `mark-${index}`, toolCallId: `mark-${index}` });
    }
    await new Promise((resolve) => (records.transaction.oncomplete = resolve));
    connection.close();
  }
});

/** Counts what comes out of object stores and their indexes. */
class Reads {
  entries = 0;
  readonly #restore: (() => void)[] = [];

  constructor() {
    for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
      for (const name of ['get', 'getAll', 'openCursor'] as const) this.#watch(prototype, name);
    }
  }

  stop(): void {
    for (const restore of this.#restore) restore();
  }

  #watch(prototype: object, name: string): void {
    const methods = prototype as Record<string, (...args: unknown[]) => IDBRequest<unknown>>;
    const method = methods[name]!;
    const count = (found: unknown) => {
      this.entries += Array.isArray(found) ? found.length : Number(found !== undefined && found !== null);
    };
    methods[name] = function (this: unknown, ...args) {
      const request = method.apply(this, args);
      request.addEventListener('success', () => count(request.result));
      return request;
    };
    this.#restore.push(() => (methods[name] = method));
  }
}

function asked<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database failed'));
  });
}
